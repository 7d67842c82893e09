import { describe, expect, test } from 'vitest';
import { isEnglish } from '../lib/language.ts';

const TEXTS: Readonly<Record<string, string>> = {
  English:
    'The council said on Tuesday that the bridge would stay closed until the end of the month, after divers had found a crack in one of the piers. The mayor told a meeting that she would rather be late than sorry, and that two ferries would carry people and bicycles across the bay for nothing.',
  German:
    'Der Rat teilte am Dienstag mit, dass die Brücke bis Ende des Monats geschlossen bleibt, nachdem Taucher einen Riss in einem der Pfeiler gefunden hatten. Die Bürgermeisterin sagte, sie komme lieber zu spät als gar nicht, und zwei Fähren würden Menschen und Räder umsonst über die Bucht bringen.',
  Dutch:
    'De raad zei dinsdag dat de brug tot het einde van de maand dicht blijft, nadat duikers een scheur in een van de pijlers hadden gevonden. De burgemeester zei dat zij liever te laat was dan nooit, en dat twee veerboten mensen en fietsen over de baai zullen brengen zonder dat het iets kost.',
  French:
    'Le conseil a annoncé mardi que le pont resterait fermé jusqu’à la fin du mois, après que des plongeurs ont trouvé une fissure dans une des piles. La maire a dit qu’elle préférait être en retard plutôt que désolée, et que deux bacs porteraient les gens et les vélos à travers la baie.',
  Ukrainian:
    'Рада повідомила у вівторок, що міст залишиться закритим до кінця місяця після того, як водолази знайшли тріщину в одній з опор. Мерка сказала, що краще спізнитися, ніж потім шкодувати, і що два пороми безкоштовно перевозитимуть людей та велосипеди через затоку до пізньої ночі щодня.',
};

describe('isEnglish', () => {
  test.each(Object.keys(TEXTS))('tells %s by its words, whatever the page says', name => {
    for (const language of ['en', 'de', null]) expect(isEnglish(TEXTS[name]!, language)).toBe(name === 'English');
  });

  test('believes the page about a few words', () => {
    expect(isEnglish('The bridge is closed.', 'fr')).toBe(false);
    expect(isEnglish('Le pont est fermé.', 'en-GB')).toBe(true);
    expect(isEnglish('', null)).toBe(true);
  });
});
