// SPDX-License-Identifier: Apache-2.0
#include "store/keys/secret_words.h"

#include "store/crypto/digest.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace uitwijk {

namespace {

// What the handbook itself speaks of, four to eight letters each, in the order of the alphabet. Printed words
// are words, not places in these lists: a list may change without an envelope being lost.
// clang-format off
constexpr std::string_view kEnglish =
    "able about above abroad absent access accident account accounts across actions adding address adjuster "
    "advice adviser affected after again against agree agreed agrees ahead aider aiders alarm alive allow "
    "allowed almost alone along aloud also altered always analysis announce another answer answered answers "
    "anybody anyone apart applies approval area around arriving asbestos asking asks assembly assess asset "
    "assets assume attack attacker attempt attempts attic awake aware away back backlog badge badges badly "
    "bank basement battery became because been before began begins behind being below beside better between "
    "bill blame blamed bleeding block board booking border both boxes branch breach breathe bridge brigade "
    "bring brings broken build building built burglary burning burns burnt business busy button cabin cage "
    "calendar call called caller calls cannot card cards care cared cares carriers carries cars case cases "
    "cause cent centre centres certain chair chairs change changed changes charge charged charger charging "
    "check checked checks chemical chest children choice choose church circuit claim clean cleaned cleaning "
    "clear click clock clocks close closed closes closure cloth clothing cluster coats code coffee cold "
    "come comes coming commerce common company compare complete computer confirm confirms contact contain "
    "continue contract cool cooling copied copies copy corner cost costs could count counted counting "
    "country counts cover crime crisis criteria critical customer cyber daily damage damaged danger dangers "
    "dark data date dates days decide decides decision declare declares deep degrees delay delete deleted "
    "demand depend deputies deputy desk desks destroy detail device devices died diesel digital director "
    "disk disks distance doctor doctors document does domains done door doors double doubly doubt down "
    "drawer drawings drills drink drive drives during duty each early eaten editor effect effects eight "
    "eiland either else employer empty ended ending ends engaged engineer enough enter entering enters "
    "entity entrance envelope epidemic equal error errors escape escorted estimate even evening ever every "
    "everyone evidence exactly example exchange exclude exist expect expected explain external extra factor "
    "facts fail failed failover fails failure fair fallback falling false families family fans fast fault "
    "faults fear fetch fewer fibre field file files fill filled filter filtered filters final finance finds "
    "finished fire firewall firm first fish five fixed flagpole flashing flood floods floor floors flow "
    "flowers folder folders follow foot force form forward found four fraud free freeze fresh from front "
    "fuel full function further gaps gets give given gives gloves goes going gone goods grab green grid "
    "ground groups guard guessed guilt half hall halves hand handbook handed handled handling hands hang "
    "happen happened happens hard hardware harm have head headers headset health hear heat heating heavy "
    "height held helmet help here higher hire hired hold holding holds holidays home horn hospital host "
    "hosted hosting hosts hotel hotspot hour hours house hurt hydrogen identity image images impact "
    "incident included income infected inform informed injury inside insider instead insurer internet into "
    "invoices involved island isolated items itself join joined judges keep keeper keeps kept keys kinds "
    "kiosk kiosks kitchen knew know known knows label labelled labour lamp landlord lapse laptop laptops "
    "large last lasting late later latest lawyer lead leader leads leak leaked learn learning least leave "
    "leaves leaving left legal letter level levels library licence licences lift light lights like likely "
    "limit limited line lines list lists lithium litres live lives load loading loan locally lock locked "
    "logs long longer look looking lose loss lost lukewarm machine machines made mail mailbox main mains "
    "major makes manager managers many marked market mask matter means measured measures media medical meet "
    "meeting meetings member message messages meter minimum minute minutes miss misses missing misuse "
    "misuses mobile mobiles moment money month monthly months more morning most move moved moving much must "
    "name named names national near nearby nearest need needed needs network never newest news next night "
    "nights nobody node nodes noise none noon normal note noted nothing notice nuisance number numbers "
    "object oblige obtained office officer offices offline often oldest once ones online only open opened "
    "operator order orders other others ours outage outgoing outside over overtime owner owners page pair "
    "pairs panel panels paper papers park part parts pass password payer payment payments payroll people "
    "period person personal phone phones photo photos picture place places plainly plan planned planning "
    "plans plate platform please pocket point points police policy port portal ports position possible post "
    "postcode power prefixes press pressing printed printer printers priority privacy private process "
    "products program progress project projects promise proof proven provider public pump purchase quarter "
    "quay queue quiet rack racks radio rain ransom reach reached reaches read reading reads ready real "
    "really reason rebuild recall receipt receipts receiver records recovery refilled region register relay "
    "release released releases relief relieved relocate remote remove removed rename renewals renewed rent "
    "repair repairs repeated report reported reports request research reserve reset response rest restart "
    "rested restore restores rests retainer return reverse review right ring rings rising risk role roof "
    "room rooms roster route router routers routine routing rule rules rung running runs safe safely safety "
    "said salaries salary salvage same sample saved says scan scanned scarce school schools screen screens "
    "sealed seat seats second seconds secrets section secured security seen sees send senders sent sentence "
    "serial server servers service services sessions sets seven several shift shifts shock short shortest "
    "showers shows shut shutdown side sides sign signed signing signs silent since sirens site sits sitting "
    "size skills smell smells smoke social sockets software somebody spare speak square staff stand stands "
    "start starts status stay stays step steward stick still stop storage straight street strike supplier "
    "support sure suspect switch switches system systems take taken takes talk tank taps taxes taxi team "
    "telework tell test tested text than thank that their theirs them then there they third this those "
    "threat three through ticket tickets time times today together toilets told tomorrow tone tonight "
    "traces traffic tram travel trial twice under undo unique unit unknown until upstream urgent used users "
    "usual valve vault virtual visitor visitors vital wait waits walk wall want ward warden warm warning "
    "water week weeks well went were what when where whether which whole whom whose will wind windows wipe "
    "with within without word work worked working works write writing written wrong your yours zone";
constexpr std::string_view kDutch =
    "aangifte aankomst aanname aannemen aantal aanval aanwezig account accounts accu acht achter achterin "
    "acties adem adres adressen advies afdekken afdeling afhangen afloop afloopt aflossen afspraak afstand "
    "afwezig afzeggen agenda akkoord alarm alle alleen allen alles altijd ander andere anderen anders angst "
    "antwoord apart apparaat arts asbest auto avond balie bank bedank bedreigd beeld begin beginnen begint "
    "begonnen beheer beheerd behouden beide bekend bekende bekijk belboom bellen beller bellers beloof "
    "beloofde belt bemand benoem beperken beperkte bereiken bereikt bericht beslist besluit besmet besmette "
    "bestand bestond betaalt betaler betaling beter bewaar bewaard bewaker bewaking bewaren bewezen bewijs "
    "bezet bezig bezoek bezoeker bijeen bijna binnen blijft blijven blijvend bloeding bloemen blokkeer "
    "blusgas blussen bonnen borden borst boven brand brandt brief bron brug buiten bureaus buren cabine "
    "centrale claim claimen cluster collega contact contract controle crisis criteria daar daarna daarvan "
    "dagen data datalek datasets datum deed deel deels dekking deksel denkt derde dertig desk detail deur "
    "deuren deze dicht dichtbij dichte dienst diensten diep diesel digitaal digitale dingen direct document "
    "doek doen doet domeinen donker door doorgaan doos dossier douches draagt draai draaien draait dragen "
    "dreiging drempels drie dringend drive drogen droog druk drukken dubbel dubbele duurde duurt echt echte "
    "eenheid eens eerlijk eerst eerste effect eigen eigenaar eiland einde eindigt elders elkaar elke "
    "engineer enige entiteit envelop epidemie eraf erbij erboven erger ergste erheen erin ernaast ernst "
    "ernstig eronder erop erover ertoe ertussen eruit ervan etage etiket even example excuses expert "
    "explosie externe extra faalt factor facturen familie families feiten filteren filters firewall "
    "forceren foto fouten fraude frisse functie gaan gaat gasgeur gaten gebeld gebeurd gebeurde gebeuren "
    "gebeurt gebied gebouw gebouwen gebruik gecheckt gedaan gedeelde gedrag geef geeft geen gegeten "
    "gegevens geheimen gehoor gehost gekomen geld geldt gele geleden gelekt gelijk geloven gemeente gemeld "
    "gemerkt gemeten gemiste genoeg geopende gepland geplande geprint geraakt gereed geregeld geslapen "
    "gesloten gesprek gestart gestolen geteld getest gevaar geval gevallen gevaren geven gevolgen gevuld "
    "geweld gewist gewiste gewonde gewonden gewone gewoon gezegd gezien gezond ging gisteren goed goederen "
    "golf gooi graden gratis grens groene groepen grond groot grootte grote haalt haar halen halte halve "
    "hand handboek hangen hard hardop hardware headset hebben heeft heel heen heet hele helft helften helm "
    "help helpen helpt herbouw herhalen hernoem herstart herstel herstelt hesje hesjes hevige hield hier "
    "hierdoor hoek hoeveel hoofd hoogste hooguit hoorde hoorn hoort horen host hosting hosts hotel hotspot "
    "houd houden houdt huis hulp huur ieder iedereen iemand iets image images inbouwen inbraak inbreuk "
    "incident indammen indien ingang inhuur inkomhal inloop interne internet invoeren jaar jassen jurist "
    "kaart kade kamer kanten kantoor kantoren kapot kapotte kast kasten keer kelder kent kenteken keuken "
    "kies kijk kijken kijkt kinderen kiosk kiosken klaar klant klanten kleding klik klok kloktijd klopt "
    "kluis kluismap koelen koeling koffie komen komende komt konden kooi kopie kort kortste kost kosten "
    "koud kraan krachten kranen krijgen krijgt kritieke kunnen kunt kwartaal kwijt laat laatst laatste "
    "label lade laden lader lamp land landen lang lange langer langs laptop laptops last laten later lauw "
    "leeftijd leeg lees leest lege leggen leider leidt lengte leren letsel leven levend lezen licentie "
    "liefst liet lift liggen ligt lijden lijn lijnen lijst lijsten links liter locatie logboek loggist "
    "logregel logs logt lokaal loodzuur loopt loos lopen losgeld lucht luchten maakt maand maandag maanden "
    "maar maart machine machines mail mailen maken manager masker media medisch medische meeging meelopen "
    "meenemen meer meerdere meest megafoon meld melden melding meldt mensen merk merken meter meting middel "
    "middelen mijn minder minimum minst minstens minuten minuut misbruik mislukte missen mist mobiel "
    "mobiele moest moet moeten mogelijk mogen moment monster monteur morgen muur naam naar naast nacht "
    "nachten nadat namen natte nazorg neem neemt neer nemen nergens netwerk nevel niemand niet niets nieuw "
    "nieuwe nieuws nieuwste niveau niveaus nodig noem noemt noodlijn nooit normaal noteer nummer nummers "
    "object ochtend oefening officier offline omdat omgezet omhoog omlaag onbekend onder onderop oneven "
    "ongemak ongeval onheil online onszelf ontdekt ontstaat onwel onze onzeker ooit oordeel oorzaak "
    "opbouwen opdracht open openbare opende opgelost ophangen opheffen opletten opnieuw opruimen opslag "
    "opwacht oudste over overdag overgaan overlast overleg overwerk pagina paneel papier papieren paslijst "
    "periode pers perslijn personen persoon pijn piket pincode plaats plaatse plan plannen platform plein "
    "plek plekken plicht ploeg poging pogingen polis politie pomp poort poorten positie post postbus "
    "postcode postvak praat praten precies prikbord printer printers privacy proberen procent raam raden "
    "raken ramen rapport reactie reageren receptie recht rechts rechtuit redelijk reden regel regels regen "
    "regio register reist rekening reserve resetten rest rijdt risico rode rolstoel rook router routers "
    "ruikt ruimte rust rusten rustige samen scan scannen scenario schaal schaars schade schaden schakel "
    "schat scherm schermen schijf schijven scholen schone schoon schrijf schrijft schuld seconde seconden "
    "server sessies sets shock simkaart sinds sirenes site slaap slag slapen slecht sleutel sleutels slot "
    "sluit sluiten snel sociale soms soort spanning spoed sporen spreken staan staand staat stabiel staking "
    "stand stap stappen start starten stem stick stil stoelen stof stond stop stoppen stopt storing straat "
    "stroom stuk sturen stuur systeem systemen taak tafel tafels tank tape taxi team tegelijk tegen teken "
    "tekende tekenen tekent tekst telefoon tellen telling telt tenzij terug test thuis ticket tien tijd "
    "tijden tijdens toch toegang toen toestel toilet toon toont totaal traag tram trap trapdeur trein "
    "tussen twaalf twee tweede type typt uitgaand uitkomst uitval uitvalt uniek uploads uren vaak vaker "
    "vals valse valt vanaf vandaag vannacht vanouds vanuit vanwaar vanzelf vaste veel veilig veilige veld "
    "verblijf verder verdere verhuist verkeer verloren vermist vermiste versie verslag verstaat vertel "
    "vertrek vertrekt vervoer verzoek verzorgd vier vijf vindt virtueel virtuele vitaal vloed vloer voeg "
    "volgen volgend volgende volgens volgorde volle volledig voor voorbij voordat voordeur voorheen voort "
    "vooruit vorige vraag vraagt vragen vreemde vreest vrij vrijgave vullen vuur waar waarde waarheen "
    "waarmee waarom waarop waaruit waarvan wacht wachten wachtrij wachtte wakker wanneer waren warm warme "
    "warmer warmte water website week weer wees weet weinig weken welk welke welzijn werk werkdag werken "
    "werkt werkte werkuren weten wifi wijken wijs wijzigen wilt wind wisselt wissen wist wisten wond woont "
    "woord woorden worden wordt zaak zagen zakkaart zalen zeggen zegt zeker zekere zelf zelfde zeven zich "
    "ziek zieken zien ziet zijn zijne zitten zittend zoals zodra zonder zone zorg";
// clang-format on

constexpr std::size_t kCount = 1024; // a power of two: ten bits of chance are one word
using Words = std::array<std::string_view, kCount>;

constexpr Words wordsIn(std::string_view text)
{
    Words words;
    for (std::string_view& word : words) {
        const std::size_t end = text.find(' ');
        word = text.substr(0, end);
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return words;
}

constexpr Words kEnglishWords = wordsIn(kEnglish);
constexpr Words kDutchWords = wordsIn(kDutch);
static_assert(!kEnglishWords.back().empty() && kEnglishWords.back().find(' ') == std::string_view::npos);
static_assert(!kDutchWords.back().empty() && kDutchWords.back().find(' ') == std::string_view::npos);

bool isAmong(const Words& words, std::string_view word)
{
    return std::binary_search(words.begin(), words.end(), word);
}

} // namespace

QString secretWords(int count, const QString& language)
{
    const Words& words = language == QLatin1String("nl") ? kDutchWords : kEnglishWords;
    QString text;
    for (int i = 0; i < count; ++i) {
        std::array<unsigned char, 2> chance{};
        fillRandom(chance.data(), chance.size());
        const std::string_view word = words[(std::size_t(chance[0]) << 8 | chance[1]) % kCount];
        text
            += (i > 0 ? QStringLiteral(" ") : QString()) + QLatin1String(word.data(), qsizetype(word.size()));
    }
    return text;
}

bool isSecretWord(QStringView word)
{
    const QByteArray latin = word.toString().toLower().toLatin1();
    const std::string_view text(latin.constData(), std::size_t(latin.size()));
    return isAmong(kEnglishWords, text) || isAmong(kDutchWords, text);
}

bool looksLikeEnvelopeWords(QStringView text)
{
    const QStringList words = text.toString().simplified().split(u' ', Qt::SkipEmptyParts);
    const auto known
        = std::count_if(words.begin(), words.end(), [](const QString& word) { return isSecretWord(word); });
    return words.size() >= kEnvelopeWords - 1 && known * 2 > words.size();
}

} // namespace uitwijk
