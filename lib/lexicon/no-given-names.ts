/**
 * In lists of given names, but in the news words, surnames or places far more often: not taken from there.
 * Our own collection.
 */
export const NO_GIVEN_NAMES = `ally america any art ash asia aura avenue axe bail bald ban bank bar barn base bat bay bear bent berlin
  bird bond bone booth boston boy brand brew britain brooks buck cairo camel candy car care carolina cart case cash chance chariot
  charity chase cherish chester china chip clay cliff college columbia con cookie coral cord court cross cuba dakota dallas dane dar
  dare darn day dean deck del della delta deny denver der des devil dixie duke duchess earl early eden egypt elf else england erie
  europe eve even fair fan fancy far fax fee fidelity field fielding fields florida forest foster france friday fulton garden gardener
  garner gates gay gem glad glory gold granada grata gray guy had hale hall happy harmony haven haze hill hilton holland honey
  honor houston hunt hunter hyatt india ireland island israel ivory jewel job jock keen kennedy kent kenya kick king kingdom lady
  lake land lane law lay levy lincoln link lion lock london lord lorraine lucky lux mae maj major man mano manor mar marina marsh
  marshal may mayor medina melody memphis mercy merit merry mexico mile milan mill miner minor modesty monday monroe montana more
  nanny nation nevada north norway old osaka palm park partner patience pearl peg pen persia pet pierce pilgrim placid poet poland
  pope poppy port powell prairie premier price prince princess queen rabbi ram rand ransom read red regent rice rich ring rip rivers
  rock rocket rocky rome row royal royce sandy sarge saturday saw say scotland see senate sergeant seven shadow shah sharia shell
  shepherd silver sinclair sioux skip sky smith son song spain spike spring star stern steward storm stormy sue sumner sun sunday
  sunny sunshine swan tally temple texas thorn thorny thursday tiger tobago tore tower town trace trafalgar trip tuesday turner union
  urban usa utah valley van velvet venice verge vermont victory vienna viking village wait wales wall war ward warden wash washington
  water way web wells west west win wind wit wolf wood worth worthy yard yale york young`;
