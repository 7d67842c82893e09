/** Short forms of given names and what they are short for. Our own collection. Lower case: short, then the full forms. */
export const NICKNAMES: ReadonlyMap<string, readonly string[]> = new Map(
  `abe abraham|al albert alan alfred alexander|alex alexander alexandra alejandro|andy andrew|angie angela|art arthur|barb barbara|ben benjamin benedict benito|bernie bernard|bert albert robert
  bess elizabeth|beth elizabeth bethany|betsy elizabeth|betty elizabeth|bill william|billy william|bob robert|bobby robert|brad bradley|cathy catherine|charlie charles charlotte|chris christopher christine christina|chuck charles
  cindy cynthia|cory corey|dan daniel|danny daniel|dave david|deb deborah debra|debbie deborah debra|dick richard|don donald|doug douglas|drew andrew|ed edward edwin edgar edmund|eddie edward edwin edgar|eli elijah|ernie ernest
  frank francis franklin|fred frederick alfred|gabby gabrielle|gene eugene|geoff geoffrey|gerry gerald gerard|greg gregory|hank henry|harry harold henry|herb herbert|jack john jackson|jackie jacqueline|jake jacob|jamie james
  jeb john|jeff jeffrey jefferson|jen jennifer|jenny jennifer|jerry jerome gerald jeremiah|jess jessica|jim james|jimmy james|joe joseph|joey joseph|johnny john|jon jonathan|josh joshua|judy judith|kate katherine catherine kathryn
  kathy katherine kathleen kathryn|katie katherine kathleen kathryn|ken kenneth|kim kimberly|larry lawrence laurence|len leonard|leo leonard leopold|liz elizabeth|lou louis louise|maggie margaret|marge margaret marjorie|marty martin|matt matthew
  max maxwell maximilian|meg margaret megan|mel melvin melanie|mick michael|mickey michael|mike michael|mitch mitchell|nancy ann|nate nathan nathaniel|ned edward|nick nicholas|norm norman|pam pamela|pat patrick patricia|peggy margaret|pete peter
  phil philip phillip|randy randall randolph|ray raymond|rich richard|rick richard frederick|ricky richard|rob robert|robbie robert|rod rodney roderick|ron ronald|ronnie ronald|rudy rudolph|russ russell|sam samuel samantha|sandy sandra alexander|stan stanley
  steve steven stephen|sue susan|susie susan|ted edward theodore|teddy edward theodore|terry terence theresa|theo theodore|tim timothy|tina christina|toby tobias|tom thomas|tommy thomas|tony anthony antonio|trish patricia|val valerie valentine
  vicky victoria|vince vincent|walt walter|wes wesley|will william|zach zachary|sasha aleksandr alexander oleksandr|vova volodymyr vladimir|misha mikhail|kolya nikolai|tolya anatoly|kostya konstantin|pepe jose|paco francisco|nacho ignacio`
    .split(/[|\n]\s*/)
    .map(line => line.trim().split(' '))
    .map(([short, ...full]) => [short!, full] as const),
);
