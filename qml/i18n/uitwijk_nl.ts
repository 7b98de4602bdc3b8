<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>AdmitScreen</name>
    <message>
        <source>Admit somebody</source>
        <translation>Iemand toelaten</translation>
    </message>
    <message>
        <source>Open the request</source>
        <translation>Het verzoek openen</translation>
    </message>
    <message>
        <source>Requests to join (*.uwkjoin)</source>
        <translation>Verzoeken om mee te doen (*.uwkjoin)</translation>
    </message>
    <message>
        <source>Save the admission</source>
        <translation>De toelating bewaren</translation>
    </message>
    <message>
        <source>Admissions (*.uwkadmit)</source>
        <translation>Toelatingen (*.uwkadmit)</translation>
    </message>
    <message>
        <source>Let a device in</source>
        <translation>Een apparaat toelaten</translation>
    </message>
    <message>
        <source>Compare six digits</source>
        <translation>Vergelijk zes cijfers</translation>
    </message>
    <message>
        <source>Whose device is it?</source>
        <translation>Van wie is het apparaat?</translation>
    </message>
    <message>
        <source>Hand the admission over</source>
        <translation>Geef de toelating af</translation>
    </message>
    <message>
        <source>Ask the newcomer to read out the digits on their screen, in person or by telephone.</source>
        <translation>Laat de nieuwkomer de cijfers op het eigen scherm voorlezen, erbij of aan de telefoon.</translation>
    </message>
    <message>
        <source>What is done on it will carry this name.</source>
        <translation>Wat ermee gedaan wordt, krijgt deze naam.</translation>
    </message>
    <message>
        <source>The newcomer opens it, and compares these digits before the handbook opens.</source>
        <translation>De nieuwkomer opent haar en vergelijkt deze cijfers voordat het handboek opengaat.</translation>
    </message>
    <message>
        <source>Open the request file</source>
        <translation>Het verzoekbestand openen</translation>
    </message>
    <message>
        <source>Digits of this request</source>
        <translation>Cijfers van dit verzoek</translation>
    </message>
    <message>
        <source>This device was let in before. Its admission is made once more, for when the first was lost.</source>
        <translation>Dit apparaat is al toegelaten. Zijn toelating wordt nog eens gemaakt, voor als de eerste kwijt is.</translation>
    </message>
    <message>
        <source>They are the same</source>
        <translation>Ze zijn gelijk</translation>
    </message>
    <message>
        <source>They are different: let nobody in</source>
        <translation>Ze verschillen: niemand toelaten</translation>
    </message>
    <message>
        <source>Name, as in the contacts</source>
        <translation>Naam, zoals in de contacten</translation>
    </message>
    <message>
        <source>From the contacts</source>
        <translation>Uit de contacten</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Not in the list? A new contact of this name is made.</source>
        <translation>Niet in de lijst? Dan komt er een nieuw contact met deze naam.</translation>
    </message>
    <message>
        <source>What this device may do</source>
        <translation>Wat dit apparaat mag</translation>
    </message>
    <message>
        <source>Letting in…</source>
        <translation>Bezig met toelaten…</translation>
    </message>
    <message>
        <source>Let this device in</source>
        <translation>Dit apparaat toelaten</translation>
    </message>
    <message>
        <source>Let nobody in</source>
        <translation>Niemand toelaten</translation>
    </message>
    <message>
        <source>Digits of the admission</source>
        <translation>Cijfers van de toelating</translation>
    </message>
    <message>
        <source>Read them out when the newcomer asks. The file opens on that device only.</source>
        <translation>Lees ze voor als de nieuwkomer erom vraagt. Het bestand gaat alleen op dat apparaat open.</translation>
    </message>
    <message>
        <source>Save the admission again</source>
        <translation>De toelating opnieuw bewaren</translation>
    </message>
    <message>
        <source>Save the admission file</source>
        <translation>Het toelatingsbestand bewaren</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Bewaard als</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>The newcomer chose “Join a handbook” and brings you a file, or shows you a code.</source>
        <translation>De nieuwkomer koos “Meedoen met een handboek” en brengt u een bestand, of toont u een code.</translation>
    </message>
    <message>
        <source>Hide the codes</source>
        <translation>Codes verbergen</translation>
    </message>
    <message>
        <source>Show the admission as codes</source>
        <translation>De toelating als codes tonen</translation>
    </message>
</context>
<context>
    <name>AlarmBar</name>
    <message numerus="yes">
        <source>%1, %2, and %n more</source>
        <translation>
            <numerusform>%1, %2 en nog %n</numerusform>
            <numerusform>%1, %2 en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Opens the list</source>
        <translation>Opent de lijst</translation>
    </message>
    <message numerus="yes">
        <source>Relief due: %1, and %n more</source>
        <translation>
            <numerusform>Aflossing nodig: %1, en nog %n</numerusform>
            <numerusform>Aflossing nodig: %1, en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Relief due: %1</source>
        <translation>Aflossing nodig: %1</translation>
    </message>
    <message>
        <source>Opens who is on</source>
        <translation>Opent wie er dienst heeft</translation>
    </message>
    <message>
        <source>Silence the alarm</source>
        <translation>Alarm stilzetten</translation>
    </message>
</context>
<context>
    <name>AnswerRow</name>
    <message>
        <source>Undo: still to do</source>
        <translation>Terug: nog te doen</translation>
    </message>
    <message>
        <source>Later; it stays on the list</source>
        <translation>Later; het blijft op de lijst</translation>
    </message>
    <message>
        <source>It cannot be done now</source>
        <translation>Het kan nu niet</translation>
    </message>
    <message>
        <source>Decided to do without it</source>
        <translation>Besloten het niet te doen</translation>
    </message>
</context>
<context>
    <name>AppWindow</name>
    <message>
        <source>Uitwijk</source>
        <translation>Uitwijk</translation>
    </message>
</context>
<context>
    <name>Bars</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) waiting</source>
        <translation>
            <numerusform>%n wijziging wacht</numerusform>
            <numerusform>%n wijzigingen wachten</numerusform>
        </translation>
    </message>
    <message>
        <source>nothing waiting</source>
        <translation>niets wacht</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s), on this device only</source>
        <translation>
            <numerusform>%n wijziging, alleen op dit apparaat</numerusform>
            <numerusform>%n wijzigingen, alleen op dit apparaat</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · met the relay %2</source>
        <translation>%1 · doorgeefpost ontmoet %2</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) old</source>
        <translation>
            <numerusform>%n dag oud</numerusform>
            <numerusform>%n dagen oud</numerusform>
        </translation>
    </message>
    <message>
        <source>newest %1</source>
        <translation>nieuwste %1</translation>
    </message>
    <message>
        <source>nothing in it yet</source>
        <translation>nog niets erin</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>CallAnswers</name>
    <message>
        <source>Numbers and card</source>
        <translation>Nummers en kaart</translation>
    </message>
    <message>
        <source>Take over the calls of %1</source>
        <translation>De telefoontjes van %1 overnemen</translation>
    </message>
    <message>
        <source>Take back what was said</source>
        <translation>Terugnemen wat gemeld is</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
</context>
<context>
    <name>CallCard</name>
    <message>
        <source>Came to you: the caller cannot be had</source>
        <translation>Nu voor u: wie zou bellen is niet bereikbaar</translation>
    </message>
    <message>
        <source>Private number</source>
        <translation>Privénummer</translation>
    </message>
    <message>
        <source>Exercise: nothing is dialled. Read the number out, and say what came of it.</source>
        <translation>Oefening: er wordt niet gebeld. Lees het nummer voor en meld wat het opleverde.</translation>
    </message>
    <message numerus="yes">
        <source>%n call(s) without an answer</source>
        <translation>
            <numerusform>%n keer geen gehoor</numerusform>
            <numerusform>%n keer geen gehoor</numerusform>
        </translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>Wat leverde het op?</translation>
    </message>
    <message>
        <source>Send a text message</source>
        <translation>Sms sturen</translation>
    </message>
    <message>
        <source>Private number: open it with a reason</source>
        <translation>Privénummer: open het met een reden</translation>
    </message>
</context>
<context>
    <name>CallOutcomes</name>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>No answer, or voicemail</source>
        <translation>Geen gehoor of voicemail</translation>
    </message>
    <message>
        <source>Reached, but cannot call others</source>
        <translation>Bereikt, maar kan niet verder bellen</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Verkeerd nummer</translation>
    </message>
    <message>
        <source>Cannot or will not come</source>
        <translation>Kan of wil niet komen</translation>
    </message>
</context>
<context>
    <name>CallTreeRow</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Callers disagree</source>
        <translation>Bellers spreken elkaar tegen</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Ringing</source>
        <translation>Wordt gebeld</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Bereikt</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Geen gehoor</translation>
    </message>
    <message>
        <source>Wrong number</source>
        <translation>Verkeerd nummer</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Komt niet</translation>
    </message>
    <message>
        <source>Reached, cannot call others</source>
        <translation>Bereikt, kan niet verder bellen</translation>
    </message>
    <message>
        <source>Not called</source>
        <translation>Niet gebeld</translation>
    </message>
    <message>
        <source>No answer, again at %1</source>
        <translation>Geen gehoor, opnieuw om %1</translation>
    </message>
    <message>
        <source>Being called</source>
        <translation>Wordt nu gebeld</translation>
    </message>
    <message>
        <source>Waits for %1</source>
        <translation>Wacht op %1</translation>
    </message>
    <message>
        <source>Cannot be had by phone</source>
        <translation>Telefonisch niet te bereiken</translation>
    </message>
    <message>
        <source>To be called by %1</source>
        <translation>Te bellen door %1</translation>
    </message>
    <message>
        <source>To be called</source>
        <translation>Te bellen</translation>
    </message>
    <message>
        <source>Forwarded</source>
        <translation>Doorgeschakeld</translation>
    </message>
    <message>
        <source>Forwarded and tested</source>
        <translation>Doorgeschakeld en getest</translation>
    </message>
    <message>
        <source>Forwarding undone</source>
        <translation>Doorschakeling opgeheven</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>CallsScreen</name>
    <message>
        <source>Calls</source>
        <translation>Bellen</translation>
    </message>
    <message>
        <source>%1 of %2 reached</source>
        <translation>%1 van %2 bereikt</translation>
    </message>
    <message>
        <source>%1 refused, %2 cannot be had by phone</source>
        <translation>%1 komen niet, %2 telefonisch niet te bereiken</translation>
    </message>
    <message>
        <source>My calls</source>
        <translation>Ik bel</translation>
    </message>
    <message>
        <source>Nobody to call now</source>
        <translation>Nu niemand te bellen</translation>
    </message>
    <message>
        <source>Calls come to you when somebody cannot be had, or when you take them over below.</source>
        <translation>Telefoontjes komen bij u als iemand niet bereikbaar is, of als u ze hieronder overneemt.</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
</context>
<context>
    <name>CarriedText</name>
    <message numerus="yes">
        <source>%n packet(s) were new here</source>
        <translation>
            <numerusform>%n pakket was hier nieuw</numerusform>
            <numerusform>%n pakketten waren hier nieuw</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing could be taken in yet</source>
        <translation>Er kon nog niets worden ingelezen</translation>
    </message>
    <message>
        <source>Everything in it was here already</source>
        <translation>Alles wat erin staat was hier al</translation>
    </message>
    <message>
        <source>No member stands for the file as a whole. Each packet in it was checked by itself.</source>
        <translation>Geen lid staat in voor het bestand als geheel. Elk pakket erin is apart gecontroleerd.</translation>
    </message>
    <message>
        <source>Made by %1, %2.</source>
        <translation>Gemaakt door %1, %2.</translation>
    </message>
    <message>
        <source>Made %1.</source>
        <translation>Gemaakt op %1.</translation>
    </message>
    <message>
        <source>The file is torn or damaged</source>
        <translation>Het bestand is afgebroken of beschadigd</translation>
    </message>
    <message>
        <source>What could be read was taken in. Ask for it to be made again, and bring it once more.</source>
        <translation>Wat leesbaar was, is ingelezen. Vraag om het opnieuw te maken, en lees het nog eens in.</translation>
    </message>
    <message>
        <source>Bring also what %1 wrote before</source>
        <translation>Breng ook wat %1 eerder schreef</translation>
    </message>
    <message>
        <source>Bring also what was written before</source>
        <translation>Breng ook wat eerder geschreven is</translation>
    </message>
    <message>
        <source>What waits for it is kept here, and is taken in by itself when you bring the next file.</source>
        <translation>Wat daarop wacht, wordt hier bewaard en vanzelf ingelezen met het volgende bestand.</translation>
    </message>
    <message>
        <source>A file made by any device that has it will do.</source>
        <translation>Een bestand van elk apparaat dat het heeft, is goed.</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) were refused</source>
        <translation>
            <numerusform>%n pakket is geweigerd</numerusform>
            <numerusform>%n pakketten zijn geweigerd</numerusform>
        </translation>
    </message>
    <message>
        <source>They were damaged, or nobody who may write here signed them. Your copy is unharmed.</source>
        <translation>Ze waren beschadigd, of niemand die hier mag schrijven had ze ondertekend. Uw kopie is ongedeerd.</translation>
    </message>
</context>
<context>
    <name>CarryScreen</name>
    <message>
        <source>By file</source>
        <translation>Per bestand</translation>
    </message>
    <message>
        <source>Save the file to take along</source>
        <translation>Het bestand om mee te nemen bewaren</translation>
    </message>
    <message>
        <source>Files to take along (*.uwk)</source>
        <translation>Bestanden om mee te nemen (*.uwk)</translation>
    </message>
    <message>
        <source>Open the file that was brought</source>
        <translation>Het meegebrachte bestand openen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be shared</source>
        <translation>
            <numerusform>%n wijziging wacht om te worden gedeeld</numerusform>
            <numerusform>%n wijzigingen wachten om te worden gedeeld</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything here has been shared</source>
        <translation>Alles hier is gedeeld</translation>
    </message>
    <message>
        <source>A file on a stick or in a mail carries it. Only members can read it; the order does not matter, and twice does no harm.</source>
        <translation>Een bestand op een stick of in een mail neemt het mee. Alleen leden kunnen het lezen; de volgorde maakt niet uit, en tweemaal kan geen kwaad.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Take along on a stick</source>
        <translation>Meenemen op een stick</translation>
    </message>
    <message>
        <source>Bring in from a file</source>
        <translation>Inlezen uit een bestand</translation>
    </message>
    <message numerus="yes">
        <source>%n packet(s) are on the way</source>
        <translation>
            <numerusform>%n pakket is onderweg</numerusform>
            <numerusform>%n pakketten zijn onderweg</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. They count as shared when a file or a meeting says that somebody has them.</source>
        <translation>%1. Ze tellen als gedeeld zodra een bestand of een ontmoeting zegt dat iemand ze heeft.</translation>
    </message>
    <message>
        <source>This file is none of ours</source>
        <translation>Dit bestand is niet van ons</translation>
    </message>
    <message>
        <source>This file is of another handbook</source>
        <translation>Dit bestand is van een ander handboek</translation>
    </message>
    <message>
        <source>The file is torn at its very beginning</source>
        <translation>Het bestand is helemaal aan het begin afgebroken</translation>
    </message>
    <message>
        <source>There is no room for it</source>
        <translation>Er is geen ruimte voor</translation>
    </message>
    <message>
        <source>The file cannot be written there</source>
        <translation>Het bestand kan daar niet worden geschreven</translation>
    </message>
    <message>
        <source>The file cannot be found any more</source>
        <translation>Het bestand is niet meer te vinden</translation>
    </message>
    <message>
        <source>This file is far too large to be one of ours</source>
        <translation>Dit bestand is veel te groot om van ons te zijn</translation>
    </message>
    <message>
        <source>The file could not be read or written</source>
        <translation>Het bestand kon niet worden gelezen of geschreven</translation>
    </message>
    <message>
        <source>Nothing is lost, and what was there before is still there. Choose another folder or another stick.</source>
        <translation>Er is niets verloren, en wat er eerst stond, staat er nog. Kies een andere map of een andere stick.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for it to be made again.</source>
        <translation>Er is niets veranderd. Vraag om het opnieuw te maken.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the file again.</source>
        <translation>Er is niets veranderd. Kies het bestand opnieuw.</translation>
    </message>
    <message>
        <source>Only what is new to %1</source>
        <translation>Alleen wat nieuw is voor %1</translation>
    </message>
    <message>
        <source>Everything, for anybody</source>
        <translation>Alles, voor iedereen</translation>
    </message>
    <message>
        <source>Choose what goes into the file</source>
        <translation>Kies wat er in het bestand gaat</translation>
    </message>
    <message>
        <source>What goes into the file?</source>
        <translation>Wat gaat er in het bestand?</translation>
    </message>
    <message>
        <source>Only what the relay lacks</source>
        <translation>Alleen wat de doorgeefpost mist</translation>
    </message>
    <message>
        <source>the relay</source>
        <translation>de doorgeefpost</translation>
    </message>
</context>
<context>
    <name>CautionBanner</name>
    <message>
        <source>Opened with the envelope: for reading, for an hour</source>
        <translation>Geopend met de envelop: om te lezen, een uur lang</translation>
    </message>
    <message>
        <source>This copy is older than it was: for reading only</source>
        <translation>Deze kopie is ouder dan ze was: alleen om te lezen</translation>
    </message>
    <message>
        <source>This is another copy than was here last: for reading only</source>
        <translation>Dit is een andere kopie dan hier het laatst stond: alleen om te lezen</translation>
    </message>
    <message>
        <source>It cannot be told whether this copy is the latest: for reading only</source>
        <translation>Niet te zeggen of deze kopie de laatste is: alleen om te lezen</translation>
    </message>
    <message>
        <source>Everybody is told. Say afterwards that it was you, and put new words in the envelope.</source>
        <translation>Iedereen krijgt het te zien. Meld na afloop dat u het was, en doe nieuwe woorden in de envelop.</translation>
    </message>
    <message>
        <source>Somebody put its files back. What you read may be old. Put the folder aside and let this device join again.</source>
        <translation>Iemand heeft oude bestanden teruggezet. Wat u leest kan oud zijn. Zet de map apart en laat dit apparaat opnieuw meedoen.</translation>
    </message>
    <message>
        <source>A file beside it is gone or damaged. What you read may be old. Ask the person who keeps the plan; the command uitwijkctl keys accept goes on with it.</source>
        <translation>Een bestand ernaast is weg of beschadigd. Wat u leest kan oud zijn. Vraag het aan wie het plan beheert; de opdracht uitwijkctl keys accept gaat ermee verder.</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Klaar: %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Other answers for: %1</source>
        <translation>Andere antwoorden voor: %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Hoe</translation>
    </message>
</context>
<context>
    <name>ChecklistDelegate</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Only for the answer “%1” to: %2</source>
        <translation>Alleen bij het antwoord “%1” op: %2</translation>
    </message>
    <message>
        <source>Answer: %1</source>
        <translation>Antwoord: %1</translation>
    </message>
    <message numerus="yes">
        <source>Done %n time(s)</source>
        <translation>
            <numerusform>%n keer gedaan</numerusform>
            <numerusform>%n keer gedaan</numerusform>
        </translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Voorlezen</translation>
    </message>
    <message>
        <source>Do it from memory. Then confirm each line.</source>
        <translation>Doe het uit het hoofd. Bevestig daarna elke regel.</translation>
    </message>
    <message>
        <source>Does not apply. %1. %2</source>
        <translation>Niet van toepassing. %1. %2</translation>
    </message>
    <message>
        <source>Does not apply. %1</source>
        <translation>Niet van toepassing. %1</translation>
    </message>
</context>
<context>
    <name>ChecklistScreen</name>
    <message numerus="yes">
        <source>%1 of %2 done · %n disputed</source>
        <translation>
            <numerusform>%1 van %2 klaar · %n betwist</numerusform>
            <numerusform>%1 van %2 klaar · %n betwist</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 van %2 klaar</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Everything on this list is settled</source>
        <translation>Alles op deze lijst is afgehandeld</translation>
    </message>
    <message>
        <source>Back to the incident</source>
        <translation>Terug naar het incident</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %2 done · %n do(es) not apply</source>
        <translation>
            <numerusform>%1 van %2 gedaan · %n niet van toepassing</numerusform>
            <numerusform>%1 van %2 gedaan · %n niet van toepassing</numerusform>
        </translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Voorlezen</translation>
    </message>
</context>
<context>
    <name>ClockAnswers</name>
    <message>
        <source>Since when did we know? Hours and minutes, as 22:10</source>
        <translation>Sinds wanneer wisten wij het? Uren en minuten, zoals 22:10</translation>
    </message>
    <message>
        <source>It counts from then</source>
        <translation>De tijd loopt vanaf dan</translation>
    </message>
    <message>
        <source>Number of the report, or why it does not apply</source>
        <translation>Nummer van de melding, of waarom zij niet hoeft</translation>
    </message>
    <message>
        <source>It was reported just now</source>
        <translation>Het is zojuist gemeld</translation>
    </message>
    <message>
        <source>It does not apply, for this reason</source>
        <translation>Zij hoeft niet, om deze reden</translation>
    </message>
    <message>
        <source>Take back what was said</source>
        <translation>Neem terug wat is gezegd</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zoals het is</translation>
    </message>
</context>
<context>
    <name>ClockCard</name>
    <message>
        <source>Counts from %1, when the report before it was sent. Until %2</source>
        <translation>Loopt vanaf %1, toen de vorige melding is verstuurd. Tot %2</translation>
    </message>
    <message>
        <source>Counts from %1. Until %2</source>
        <translation>Loopt vanaf %1. Tot %2</translation>
    </message>
    <message>
        <source>Reported %1, too late</source>
        <translation>Gemeld %1, te laat</translation>
    </message>
    <message>
        <source>Reported %1</source>
        <translation>Gemeld %1</translation>
    </message>
    <message>
        <source>Does not apply: %1</source>
        <translation>Hoeft niet: %1</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>Niet gestart</translation>
    </message>
    <message>
        <source>People said different things</source>
        <translation>Er is verschillend over gezegd</translation>
    </message>
    <message>
        <source>What leaves the least time counts, until somebody settles it.</source>
        <translation>Wat de minste tijd laat telt, tot iemand het beslist.</translation>
    </message>
    <message>
        <source>Time runs from: %1</source>
        <translation>De tijd loopt vanaf: %1</translation>
    </message>
    <message>
        <source>Applies if: %1</source>
        <translation>Geldt als: %1</translation>
    </message>
    <message>
        <source>Say that it was reported, or change it</source>
        <translation>Zeg dat het gemeld is, of wijzig het</translation>
    </message>
    <message>
        <source>Say how it stands</source>
        <translation>Zeg hoe het ervoor staat</translation>
    </message>
    <message>
        <source>Whom to tell: %1</source>
        <translation>Wie het moet weten: %1</translation>
    </message>
    <message>
        <source>Hide the draft</source>
        <translation>Verberg het concept</translation>
    </message>
    <message>
        <source>Show the draft of the report</source>
        <translation>Toon het concept van de melding</translation>
    </message>
</context>
<context>
    <name>ClocksScreen</name>
    <message>
        <source>Duties to report</source>
        <translation>Meldplichten</translation>
    </message>
    <message>
        <source>The handbook names no duty to report</source>
        <translation>Het handboek noemt geen meldplicht</translation>
    </message>
</context>
<context>
    <name>CodesScreen</name>
    <message>
        <source>By codes</source>
        <translation>Met codes</translation>
    </message>
    <message>
        <source>Show these codes to the other device</source>
        <translation>Toon deze codes aan het andere apparaat</translation>
    </message>
    <message>
        <source>Read the codes of another device</source>
        <translation>Lees de codes van een ander apparaat</translation>
    </message>
    <message>
        <source>Share from screen to screen</source>
        <translation>Delen van scherm naar scherm</translation>
    </message>
    <message>
        <source>One device shows codes, the other reads them. Only members can read what is in them; twice does no harm.</source>
        <translation>Het ene apparaat toont codes, het andere leest ze. Alleen leden kunnen lezen wat erin staat; twee keer kan geen kwaad.</translation>
    </message>
    <message>
        <source>These codes are of another handbook</source>
        <translation>Deze codes zijn van een ander handboek</translation>
    </message>
    <message>
        <source>These codes carry something else</source>
        <translation>Deze codes bevatten iets anders</translation>
    </message>
    <message>
        <source>The codes could not be made or taken in</source>
        <translation>De codes konden niet worden gemaakt of gelezen</translation>
    </message>
    <message>
        <source>Nothing was changed. Try it again.</source>
        <translation>Er is niets veranderd. Probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Take it along as a file, or choose for whom it is: then only what they lack is shown.</source>
        <translation>Neem het mee als bestand, of kies voor wie het is: dan wordt alleen getoond wat daar ontbreekt.</translation>
    </message>
    <message>
        <source>For whom?</source>
        <translation>Voor wie?</translation>
    </message>
    <message>
        <source>For everybody</source>
        <translation>Voor iedereen</translation>
    </message>
    <message>
        <source>All that this device has</source>
        <translation>Alles wat dit apparaat heeft</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Show as codes</source>
        <translation>Als codes tonen</translation>
    </message>
    <message>
        <source>Read codes</source>
        <translation>Codes lezen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>ConfirmRow</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Vital</source>
        <translation>Vitaal</translation>
    </message>
    <message>
        <source>It is done</source>
        <translation>Het is gedaan</translation>
    </message>
    <message>
        <source>It is done: %1</source>
        <translation>Het is gedaan: %1</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>Niet gedaan</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>Niet gedaan: %1</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Wijzigen: %1</translation>
    </message>
</context>
<context>
    <name>ContactScreen</name>
    <message>
        <source>Two versions: ask which one is right</source>
        <translation>Twee versies: vraag welke klopt</translation>
    </message>
    <message>
        <source>Numbers never confirmed</source>
        <translation>Nummers nooit bevestigd</translation>
    </message>
    <message>
        <source>Confirmed today</source>
        <translation>Vandaag bevestigd</translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden bevestigd</numerusform>
            <numerusform>%n dagen geleden bevestigd</numerusform>
        </translation>
    </message>
    <message>
        <source>No number known</source>
        <translation>Geen nummer bekend</translation>
    </message>
    <message>
        <source>Try a deputy or whoever calls this person.</source>
        <translation>Probeer een vervanger, of wie deze persoon belt.</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Wat te zeggen</translation>
    </message>
    <message>
        <source>Available</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>If there is no answer</source>
        <translation>Als er niemand opneemt</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Belt</translation>
    </message>
</context>
<context>
    <name>ContactsScreen</name>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Belboom</translation>
    </message>
    <message>
        <source>By group</source>
        <translation>Per groep</translation>
    </message>
    <message>
        <source>Nobody to call yet</source>
        <translation>Nog niemand om te bellen</translation>
    </message>
    <message>
        <source>Import your contacts from a vCard or CSV file.</source>
        <translation>Lees uw contacten in uit een vCard- of CSV-bestand.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Contacten inlezen</translation>
    </message>
    <message>
        <source>Nobody else to call yet</source>
        <translation>Nog niemand anders om te bellen</translation>
    </message>
    <message>
        <source>Who can do it?</source>
        <translation>Wie kan het?</translation>
    </message>
</context>
<context>
    <name>CoordinateCard</name>
    <message>
        <source>Show in a map program</source>
        <translation>Tonen in een kaartprogramma</translation>
    </message>
</context>
<context>
    <name>CopyLine</name>
    <message>
        <source>Opens the sync page</source>
        <translation>Opent de pagina over bijwerken</translation>
    </message>
</context>
<context>
    <name>DecideRows</name>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Nu: %1</translation>
    </message>
    <message>
        <source>For you, and due, from %1</source>
        <translation>Voor u, en nu aan de beurt, van %1</translation>
    </message>
    <message>
        <source>For you, from %1</source>
        <translation>Voor u, van %1</translation>
    </message>
    <message>
        <source>Judged apart: the graver holds until somebody who saw both decides. %1</source>
        <translation>Los van elkaar beoordeeld: het zwaarste geldt tot iemand die beide zag beslist. %1</translation>
    </message>
    <message>
        <source>%1 · %2, %3</source>
        <translation>%1 · %2, %3</translation>
    </message>
    <message>
        <source>As declared. Judge it again when it changes</source>
        <translation>Zoals afgekondigd. Beoordeel opnieuw als het verandert</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Ask somebody for what no list has</source>
        <translation>Vraag iemand wat op geen lijst staat</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>None is on</source>
        <translation>Geen van kracht</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n van kracht</numerusform>
            <numerusform>%n van kracht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: look at it again</source>
        <translation>%1: kijk er opnieuw naar</translation>
    </message>
    <message>
        <source>%1 on, until %2</source>
        <translation>%1 van kracht, tot %2</translation>
    </message>
    <message>
        <source>%1 on</source>
        <translation>%1 van kracht</translation>
    </message>
    <message>
        <source>People said different things of it</source>
        <translation>Mensen zeiden er iets verschillends over</translation>
    </message>
    <message>
        <source>One event with: %1</source>
        <translation>Eén gebeurtenis met: %1</translation>
    </message>
    <message>
        <source>Somebody says that they are two. Touch to tell them apart</source>
        <translation>Iemand zegt dat het er twee zijn. Raak aan om ze te scheiden</translation>
    </message>
    <message>
        <source>declared by %1 at %2. Touch to tell them apart</source>
        <translation>afgekondigd door %1 om %2. Raak aan om ze te scheiden</translation>
    </message>
    <message>
        <source>As an event of its own it has its own page again, with its lists and its log.</source>
        <translation>Als eigen gebeurtenis heeft het weer een eigen pagina, met eigen lijsten en logboek.</translation>
    </message>
    <message>
        <source>They are two events</source>
        <translation>Het zijn twee gebeurtenissen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zoals het is</translation>
    </message>
    <message>
        <source>How grave is it now?</source>
        <translation>Hoe ernstig is het nu?</translation>
    </message>
</context>
<context>
    <name>DecideScreen</name>
    <message>
        <source>Take a decision</source>
        <translation>Neem een besluit</translation>
    </message>
    <message>
        <source>Picture: what do we know?</source>
        <translation>Beeld: wat weten wij?</translation>
    </message>
    <message>
        <source>Judgement: what does it mean?</source>
        <translation>Oordeel: wat betekent het?</translation>
    </message>
    <message>
        <source>Decision: what do we do?</source>
        <translation>Besluit: wat doen wij?</translation>
    </message>
    <message>
        <source>Facts, and what we do not know yet.</source>
        <translation>Feiten, en wat wij nog niet weten.</translation>
    </message>
    <message>
        <source>For people, for customers, for the work. What if we wait?</source>
        <translation>Voor mensen, voor klanten, voor het werk. Wat als wij wachten?</translation>
    </message>
    <message>
        <source>Who does what, until when.</source>
        <translation>Wie doet wat, tot wanneer.</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Oordeel</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Besluit</translation>
    </message>
    <message>
        <source>On to the judgement</source>
        <translation>Verder naar het oordeel</translation>
    </message>
    <message>
        <source>On to the decision</source>
        <translation>Verder naar het besluit</translation>
    </message>
    <message>
        <source>Who sees to it? A name from the contacts</source>
        <translation>Wie zorgt ervoor? Een naam uit de contacten</translation>
    </message>
    <message>
        <source>Sees to it</source>
        <translation>Zorgt ervoor</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Wijzig</translation>
    </message>
    <message>
        <source>Write the decision into the log</source>
        <translation>Schrijf het besluit in het logboek</translation>
    </message>
</context>
<context>
    <name>DecideWords</name>
    <message>
        <source>Under way</source>
        <translation>Mee bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Judged again: %1</source>
        <translation>Opnieuw beoordeeld: %1</translation>
    </message>
    <message>
        <source>One event with another incident</source>
        <translation>Eén gebeurtenis met een ander incident</translation>
    </message>
    <message>
        <source>Not the same event as another incident</source>
        <translation>Niet dezelfde gebeurtenis als een ander incident</translation>
    </message>
    <message>
        <source>Measure off: %1</source>
        <translation>Maatregel uit: %1</translation>
    </message>
    <message>
        <source>Measure on: %1</source>
        <translation>Maatregel van kracht: %1</translation>
    </message>
    <message>
        <source>Task, %1: %2</source>
        <translation>Taak, %1: %2</translation>
    </message>
    <message>
        <source>Measure that is on</source>
        <translation>Maatregel die van kracht is</translation>
    </message>
    <message>
        <source>Telephone line that is forwarded</source>
        <translation>Telefoonlijn die is doorgeschakeld</translation>
    </message>
    <message>
        <source>Task that is open</source>
        <translation>Taak die open staat</translation>
    </message>
    <message>
        <source>Step of %1</source>
        <translation>Stap van %1</translation>
    </message>
    <message>
        <source>Variant not known: %1</source>
        <translation>Variant niet bekend: %1</translation>
    </message>
    <message>
        <source>Variant: %1</source>
        <translation>Variant: %1</translation>
    </message>
    <message>
        <source>Declared without being named for it: %1</source>
        <translation>Afgekondigd zonder daarvoor aangewezen te zijn: %1</translation>
    </message>
    <message>
        <source>Hit: %1</source>
        <translation>Getroffen: %1</translation>
    </message>
    <message>
        <source>Not hit after all: %1</source>
        <translation>Toch niet getroffen: %1</translation>
    </message>
</context>
<context>
    <name>DecisionCard</name>
    <message>
        <source>%1, %2. Sees to it: %3</source>
        <translation>%1, %2. Zorgt ervoor: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Picture: %1</source>
        <translation>Beeld: %1</translation>
    </message>
    <message>
        <source>Judgement: %1</source>
        <translation>Oordeel: %1</translation>
    </message>
    <message>
        <source>Effect as wanted</source>
        <translation>Effect zoals gewenst</translation>
    </message>
    <message>
        <source>Effect not as wanted</source>
        <translation>Effect niet zoals gewenst</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ingetrokken</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>People found different things</source>
        <translation>Er is verschillend bevonden</translation>
    </message>
    <message>
        <source>What wants more work counts, until somebody looks again.</source>
        <translation>Wat meer werk vraagt telt, tot iemand opnieuw kijkt.</translation>
    </message>
    <message>
        <source>To be looked at since %1</source>
        <translation>Had bekeken moeten zijn: %1</translation>
    </message>
    <message>
        <source>To be looked at: %1</source>
        <translation>Te bekijken: %1</translation>
    </message>
    <message>
        <source>Does it work?</source>
        <translation>Werkt het?</translation>
    </message>
</context>
<context>
    <name>DecisionsScreen</name>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Take a decision</source>
        <translation>Neem een besluit</translation>
    </message>
    <message>
        <source>No decision yet</source>
        <translation>Nog geen besluit</translation>
    </message>
</context>
<context>
    <name>DeclareScreen</name>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>What is going on, in a few words</source>
        <translation>Wat er aan de hand is, in een paar woorden</translation>
    </message>
    <message>
        <source>Hold to start the exercise</source>
        <translation>Houd vast om de oefening te starten</translation>
    </message>
    <message>
        <source>Hold to declare</source>
        <translation>Houd vast om af te kondigen</translation>
    </message>
    <message>
        <source>Is it a crisis? Answer what you know, skip the rest</source>
        <translation>Is het een crisis? Antwoord wat u weet, sla de rest over</translation>
    </message>
    <message>
        <source>What you have filled in is kept when you leave this screen.</source>
        <translation>Wat u heeft ingevuld blijft bewaard als u dit scherm verlaat.</translation>
    </message>
    <message>
        <source>Which is it, as far as you know?</source>
        <translation>Wat is het, voor zover u weet?</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Nog niet bekend</translation>
    </message>
    <message>
        <source>Real</source>
        <translation>Echt</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Oefening</translation>
    </message>
    <message>
        <source>Drop what was filled in</source>
        <translation>Wat is ingevuld laten vallen</translation>
    </message>
</context>
<context>
    <name>DesktopShell</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Choose somebody</source>
        <translation>Kies iemand</translation>
    </message>
    <message>
        <source>Choose what to read</source>
        <translation>Kies wat u wilt lezen</translation>
    </message>
    <message>
        <source>Choose a result</source>
        <translation>Kies een resultaat</translation>
    </message>
</context>
<context>
    <name>DeviceScreen</name>
    <message>
        <source>This device</source>
        <translation>Dit apparaat</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Taal</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Kleuren</translation>
    </message>
    <message>
        <source>Day: black on white</source>
        <translation>Dag: zwart op wit</translation>
    </message>
    <message>
        <source>Night: does not blind</source>
        <translation>Nacht: verblindt niet</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Size of the words: %1 %</source>
        <translation>Grootte van de letters: %1 %</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Minder beweging</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Slot</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>What is stored where</source>
        <translation>Wat waar is opgeslagen</translation>
    </message>
    <message>
        <source>The handbook, encrypted, stays until you delete it</source>
        <translation>Het handboek, versleuteld; blijft tot u het verwijdert</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Members and devices</source>
        <translation>Leden en apparaten</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) have this handbook</source>
        <translation>
            <numerusform>%n apparaat heeft dit handboek</numerusform>
            <numerusform>%n apparaten hebben dit handboek</numerusform>
        </translation>
    </message>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
    <message>
        <source>By way of %1</source>
        <translation>Via %1</translation>
    </message>
    <message>
        <source>No relay is set</source>
        <translation>Er is geen doorgeefpost ingesteld</translation>
    </message>
    <message>
        <source>It takes</source>
        <translation>Het beslaat</translation>
    </message>
    <message>
        <source>Number of this device</source>
        <translation>Nummer van dit apparaat</translation>
    </message>
    <message>
        <source>Version of Uitwijk</source>
        <translation>Versie van Uitwijk</translation>
    </message>
    <message>
        <source>Alarms without sound</source>
        <translation>Alarmen zonder geluid</translation>
    </message>
    <message>
        <source>What opens this copy</source>
        <translation>Wat deze kopie opent</translation>
    </message>
    <message>
        <source>Passphrase, recovery sheet, envelope</source>
        <translation>Wachtzin, herstelblad, envelop</translation>
    </message>
</context>
<context>
    <name>DictatedRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DigitsRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>DisputeRows</name>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>What holds? %1</source>
        <translation>Wat geldt? %1</translation>
    </message>
</context>
<context>
    <name>DocumentScreen</name>
    <message>
        <source>Nothing to read here yet</source>
        <translation>Hier is nog niets te lezen</translation>
    </message>
</context>
<context>
    <name>DrawingScreen</name>
    <message>
        <source>Drawing</source>
        <translation>Tekening</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>This drawing cannot be shown</source>
        <translation>Deze tekening kan niet worden getoond</translation>
    </message>
</context>
<context>
    <name>DueChoice</name>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
    </message>
    <message>
        <source>No date</source>
        <translation>Geen datum</translation>
    </message>
    <message numerus="yes">
        <source>In %n week(s)</source>
        <translation>
            <numerusform>Over %n week</numerusform>
            <numerusform>Over %n weken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DutyRow</name>
    <message>
        <source>Roster changed today</source>
        <translation>Rooster vandaag gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>Roster of %n day(s) ago</source>
        <translation>
            <numerusform>Rooster van %n dag geleden</numerusform>
            <numerusform>Rooster van %n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>On duty: %1</source>
        <translation>Piket: %1</translation>
    </message>
    <message>
        <source>Nobody is on duty</source>
        <translation>Niemand heeft piket</translation>
    </message>
    <message numerus="yes">
        <source>%n duty(ies) without anybody · %1</source>
        <translation>
            <numerusform>%n dienst zonder iemand · %1</numerusform>
            <numerusform>%n diensten zonder iemand · %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EffectAnswers</name>
    <message>
        <source>What do you see?</source>
        <translation>Wat ziet u?</translation>
    </message>
    <message>
        <source>The effect is as wanted</source>
        <translation>Het effect is zoals gewenst</translation>
    </message>
    <message>
        <source>The effect is not as wanted: look again</source>
        <translation>Het effect is niet zoals gewenst: kijk opnieuw</translation>
    </message>
    <message>
        <source>Withdraw the decision</source>
        <translation>Trek het besluit in</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zoals het is</translation>
    </message>
</context>
<context>
    <name>EmergencyCard</name>
    <message>
        <source>Emergency: fire, ambulance, police</source>
        <translation>Nood: brandweer, ambulance, politie</translation>
    </message>
    <message>
        <source>Say where, what, how many people.</source>
        <translation>Zeg waar, wat, hoeveel mensen.</translation>
    </message>
</context>
<context>
    <name>EvidenceRows</name>
    <message>
        <source>Voice note</source>
        <translation>Spraakbericht</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 · taken back</source>
        <translation>%1 · teruggenomen</translation>
    </message>
    <message>
        <source>Photo or voice note</source>
        <translation>Foto of spraakbericht</translation>
    </message>
    <message numerus="yes">
        <source>All %n photos and voice notes</source>
        <translation>
            <numerusform>%n foto of spraakbericht</numerusform>
            <numerusform>Alle %n foto’s en spraakberichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EvidenceScreen</name>
    <message>
        <source>Voice note</source>
        <translation>Spraakbericht</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Foto</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Teruggenomen</translation>
    </message>
    <message>
        <source>It cannot be shown: it is damaged, or too large</source>
        <translation>Het kan niet worden getoond: het is beschadigd, of te groot</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Groter</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Neem het terug</translation>
    </message>
    <message>
        <source>Why: the wrong thing, a face in it …</source>
        <translation>Waarom: het verkeerde, een gezicht erop …</translation>
    </message>
    <message>
        <source>Take it back; it stays in the log, and is shown no more</source>
        <translation>Neem het terug; het blijft in het logboek en wordt niet meer getoond</translation>
    </message>
</context>
<context>
    <name>EvidenceSheet</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Dit bestand kan niet worden gelezen.</translation>
    </message>
    <message>
        <source>This is no picture that can be shown. JPEG and PNG can.</source>
        <translation>Dit is geen foto die getoond kan worden. JPEG en PNG kunnen dat wel.</translation>
    </message>
    <message>
        <source>Photo or voice note: %1</source>
        <translation>Foto of spraakbericht: %1</translation>
    </message>
    <message>
        <source>Photo or voice note</source>
        <translation>Foto of spraakbericht</translation>
    </message>
    <message>
        <source>Choose a photo</source>
        <translation>Kies een foto</translation>
    </message>
    <message>
        <source>Photos (*.jpg *.jpeg *.png)</source>
        <translation>Foto’s (*.jpg *.jpeg *.png)</translation>
    </message>
    <message>
        <source>Say something</source>
        <translation>Spreek iets in</translation>
    </message>
    <message>
        <source>The photo</source>
        <translation>De foto</translation>
    </message>
    <message>
        <source>What is to be seen or heard (may stay empty)</source>
        <translation>Wat er te zien of te horen is (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Put it into the log</source>
        <translation>Zet het in het logboek</translation>
    </message>
    <message>
        <source>Everybody who has this handbook can see or hear it, on every device, with your name and the time. It is made small, so that it also goes over a bad line.</source>
        <translation>Iedereen die dit handboek heeft, kan het zien of horen, op elk toestel, met uw naam en de tijd. Het wordt klein gemaakt, zodat het ook over een slechte verbinding gaat.</translation>
    </message>
    <message>
        <source>Keep nothing</source>
        <translation>Niets bewaren</translation>
    </message>
</context>
<context>
    <name>ExerciseFrame</name>
    <message>
        <source>EXERCISE</source>
        <translation>OEFENING</translation>
    </message>
</context>
<context>
    <name>FactLine</name>
    <message>
        <source>%1 (two versions)</source>
        <translation>%1 (twee versies)</translation>
    </message>
</context>
<context>
    <name>FailureText</name>
    <message>
        <source>This is not in this copy</source>
        <translation>Dit staat niet in deze kopie</translation>
    </message>
    <message>
        <source>There is a handbook here already</source>
        <translation>Hier staat al een handboek</translation>
    </message>
    <message>
        <source>The passphrase is not right, or the file is damaged</source>
        <translation>De wachtzin klopt niet, of het bestand is beschadigd</translation>
    </message>
    <message>
        <source>A part of this copy is damaged</source>
        <translation>Een deel van deze kopie is beschadigd</translation>
    </message>
    <message>
        <source>Something was refused because its signature does not hold</source>
        <translation>Iets is geweigerd omdat de handtekening niet klopt</translation>
    </message>
    <message>
        <source>An earlier part has not arrived yet</source>
        <translation>Een eerder deel is nog niet aangekomen</translation>
    </message>
    <message>
        <source>This was written by a newer version of Uitwijk</source>
        <translation>Dit is geschreven door een nieuwere versie van Uitwijk</translation>
    </message>
    <message>
        <source>This is larger than is allowed</source>
        <translation>Dit is groter dan is toegestaan</translation>
    </message>
    <message>
        <source>The relay has no room left for this handbook</source>
        <translation>De doorgeefpost heeft geen ruimte meer voor dit handboek</translation>
    </message>
    <message>
        <source>This file is not what it says it is</source>
        <translation>Dit bestand is niet wat het zegt te zijn</translation>
    </message>
    <message>
        <source>The handbook is locked, or another program has it open</source>
        <translation>Het handboek is op slot, of een ander programma heeft het open</translation>
    </message>
    <message>
        <source>This device is not allowed to do this</source>
        <translation>Dit apparaat mag dit niet doen</translation>
    </message>
    <message>
        <source>There is no space left on this device</source>
        <translation>Er is geen ruimte meer op dit apparaat</translation>
    </message>
    <message>
        <source>This place cannot be written to</source>
        <translation>Op deze plek kan niet worden geschreven</translation>
    </message>
    <message>
        <source>There is not enough memory to unlock</source>
        <translation>Er is te weinig geheugen om te ontgrendelen</translation>
    </message>
    <message>
        <source>Nobody answered at the relay</source>
        <translation>De doorgeefpost antwoordt niet</translation>
    </message>
    <message>
        <source>This is not possible on this device</source>
        <translation>Dit kan niet op dit apparaat</translation>
    </message>
    <message>
        <source>The disk or the system refused</source>
        <translation>De schijf of het systeem weigerde</translation>
    </message>
    <message>
        <source>Nothing is lost. It may come with the next sync.</source>
        <translation>Er is niets verloren. Het komt misschien als u weer bijwerkt.</translation>
    </message>
    <message>
        <source>It was left as it is. Open it, or choose another folder.</source>
        <translation>Het is gelaten zoals het is. Open het, of kies een andere map.</translation>
    </message>
    <message>
        <source>Nothing was changed. Try again, or use the recovery words.</source>
        <translation>Er is niets veranderd. Probeer opnieuw, of gebruik de herstelwoorden.</translation>
    </message>
    <message>
        <source>It was left as it is. Fetch a fresh copy from a colleague or the relay.</source>
        <translation>Het is gelaten zoals het is. Haal een verse kopie bij een collega of de doorgeefpost.</translation>
    </message>
    <message>
        <source>Your copy is unharmed. Tell the person who keeps the plan.</source>
        <translation>Uw kopie is ongeschonden. Meld het aan wie het plan beheert.</translation>
    </message>
    <message>
        <source>It was put aside and is read when the rest comes. Sync again.</source>
        <translation>Het is opzij gelegd en wordt gelezen als de rest komt. Werk opnieuw bij.</translation>
    </message>
    <message>
        <source>It is kept. Install the newer version to read it.</source>
        <translation>Het blijft bewaard. Installeer de nieuwere versie om het te lezen.</translation>
    </message>
    <message>
        <source>Nothing was changed. Make it smaller and try again.</source>
        <translation>Er is niets veranderd. Maak het kleiner en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Your changes are safe here. Tell the person who runs the relay.</source>
        <translation>Uw wijzigingen staan hier veilig. Meld het aan wie de doorgeefpost beheert.</translation>
    </message>
    <message>
        <source>Nothing was imported. Open the file in the program that made it, and save it again.</source>
        <translation>Er is niets ingelezen. Open het bestand in het programma dat het maakte en bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was changed. Close the other program, or unlock.</source>
        <translation>Er is niets veranderd. Sluit het andere programma, of ontgrendel.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask the person who keeps the plan.</source>
        <translation>Er is niets veranderd. Vraag het aan wie het plan beheert.</translation>
    </message>
    <message>
        <source>What you did last was not kept; everything before it is safe. Make room and do it again.</source>
        <translation>Wat u als laatste deed is niet bewaard; alles daarvoor is veilig. Maak ruimte en doe het opnieuw.</translation>
    </message>
    <message>
        <source>What you did last was not kept; everything before it is safe. Ask for the right to write here.</source>
        <translation>Wat u als laatste deed is niet bewaard; alles daarvoor is veilig. Vraag om hier te mogen schrijven.</translation>
    </message>
    <message>
        <source>Close other programs and try again.</source>
        <translation>Sluit andere programma’s en probeer opnieuw.</translation>
    </message>
    <message>
        <source>Everything is safe on this device. It is tried again by itself.</source>
        <translation>Alles staat veilig op dit apparaat. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Er is niets veranderd.</translation>
    </message>
    <message>
        <source>What you did last was not kept; everything before it is safe. Try again.</source>
        <translation>Wat u als laatste deed is niet bewaard; alles daarvoor is veilig. Probeer opnieuw.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>Description</source>
        <translation>Beschrijving</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Eigenaar</translation>
    </message>
    <message>
        <source>Review by</source>
        <translation>Herzien voor</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>Bevestigd op</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Trefwoorden</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Duurt</translation>
    </message>
    <message>
        <source>How to</source>
        <translation>Hoe</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>Wie doet het</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Hoort erbij</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Nummers</translation>
    </message>
    <message>
        <source>What to say</source>
        <translation>Wat te zeggen</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Vervangers</translation>
    </message>
    <message>
        <source>Role in the crisis team</source>
        <translation>Rol in het crisisteam</translation>
    </message>
    <message>
        <source>Can do</source>
        <translation>Kan</translation>
    </message>
    <message>
        <source>Reachable</source>
        <translation>Bereikbaar</translation>
    </message>
    <message>
        <source>Serial number</source>
        <translation>Serienummer</translation>
    </message>
    <message>
        <source>Asset tag</source>
        <translation>Middelnummer</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Merk</translation>
    </message>
    <message>
        <source>Network addresses</source>
        <translation>Netwerkadressen</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licentie</translation>
    </message>
    <message>
        <source>Supplier</source>
        <translation>Leverancier</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Restore from</source>
        <translation>Herstellen van</translation>
    </message>
    <message>
        <source>Dates</source>
        <translation>Datums</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Positie</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>Verzamelplaats</translation>
    </message>
    <message>
        <source>Shut-offs</source>
        <translation>Afsluiters</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Gevaren</translation>
    </message>
    <message>
        <source>Workplaces</source>
        <translation>Werkplekken</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Route</translation>
    </message>
    <message>
        <source>Must run again within (RTO)</source>
        <translation>Moet weer werken binnen (RTO)</translation>
    </message>
    <message>
        <source>Data lost at most (RPO)</source>
        <translation>Hoogstens verloren gegevens (RPO)</translation>
    </message>
    <message>
        <source>Cannot be missed longer than (MTPD)</source>
        <translation>Niet langer te missen dan (MTPD)</translation>
    </message>
    <message>
        <source>Least that must run</source>
        <translation>Wat minstens moet werken</translation>
    </message>
    <message>
        <source>Meanwhile</source>
        <translation>Ondertussen</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Heeft nodig</translation>
    </message>
    <message>
        <source>Cost of an hour</source>
        <translation>Kosten van een uur</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>Dekt</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Grens</translation>
    </message>
    <message>
        <source>Prevention</source>
        <translation>Voorkomen</translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Doorschakelen naar</translation>
    </message>
    <message>
        <source>How to forward</source>
        <translation>Hoe doorschakelen</translation>
    </message>
    <message>
        <source>How to test it</source>
        <translation>Hoe testen</translation>
    </message>
    <message>
        <source>How to undo it</source>
        <translation>Hoe terugdraaien</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Bestand</translation>
    </message>
    <message>
        <source>Also in the source</source>
        <translation>Staat ook in de bron</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 dagen</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 uur</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Wet</translation>
    </message>
    <message>
        <source>Counts from</source>
        <translation>Telt vanaf</translation>
    </message>
    <message>
        <source>Within</source>
        <translation>Binnen</translation>
    </message>
    <message>
        <source>Applies when</source>
        <translation>Geldt als</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>Heeft dienst</translation>
    </message>
    <message>
        <source>Sealed</source>
        <translation>Verzegeld</translation>
    </message>
</context>
<context>
    <name>FileAsker</name>
    <message>
        <source>All files (*)</source>
        <translation>Alle bestanden (*)</translation>
    </message>
</context>
<context>
    <name>FindingAnswers</name>
    <message>
        <source>What came of it (may stay empty)</source>
        <translation>Wat ervan gekomen is (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Give it to somebody else (may stay empty)</source>
        <translation>Aan iemand anders geven (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
</context>
<context>
    <name>FindingRow</name>
    <message>
        <source>%1, and late</source>
        <translation>%1, en te laat</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · nobody yet</source>
        <translation>%1 · nog niemand</translation>
    </message>
    <message>
        <source>EXERCISE: %1</source>
        <translation>OEFENING: %1</translation>
    </message>
    <message>
        <source>Went well: %1</source>
        <translation>Ging goed: %1</translation>
    </message>
    <message>
        <source>People said different things of it</source>
        <translation>Mensen zeiden er verschillende dingen van</translation>
    </message>
</context>
<context>
    <name>FindingSheet</name>
    <message>
        <source>What is to be learned?</source>
        <translation>Wat is er te leren?</translation>
    </message>
    <message>
        <source>What went well, or did not</source>
        <translation>Wat goed ging, of niet</translation>
    </message>
    <message>
        <source>To improve</source>
        <translation>Te verbeteren</translation>
    </message>
    <message>
        <source>Went well: to be kept</source>
        <translation>Ging goed: zo houden</translation>
    </message>
    <message>
        <source>Who sees to it (may stay open)</source>
        <translation>Wie ervoor zorgt (mag open blijven)</translation>
    </message>
    <message>
        <source>Write it down</source>
        <translation>Opschrijven</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laten</translation>
    </message>
</context>
<context>
    <name>FindingsScreen</name>
    <message>
        <source>To be learned</source>
        <translation>Te leren</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Niets staat open</translation>
    </message>
    <message>
        <source>What you write down in the review of an incident or an exercise stays here until it is closed.</source>
        <translation>Wat u bij de evaluatie van een incident of een oefening opschrijft, blijft hier tot het is afgerond.</translation>
    </message>
</context>
<context>
    <name>FirstRunScreen</name>
    <message>
        <source>Uitwijk</source>
        <translation>Uitwijk</translation>
    </message>
    <message>
        <source>A crisis handbook that works when the office and the network are gone</source>
        <translation>Een crisishandboek dat werkt als kantoor en netwerk weg zijn</translation>
    </message>
    <message>
        <source>It lives on this device, encrypted. Nobody needs a network to open it.</source>
        <translation>Het staat versleuteld op dit apparaat. Niemand heeft een netwerk nodig om het te openen.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Uw organisatie</translation>
    </message>
    <message>
        <source>Your name, as colleagues know you</source>
        <translation>Uw naam, zoals collega’s u kennen</translation>
    </message>
    <message>
        <source>Start from the sample</source>
        <translation>Begin met het voorbeeld</translation>
    </message>
    <message>
        <source>An invented firm with plans, contacts and checklists. Change it into your own.</source>
        <translation>Een verzonnen bedrijf met plannen, contacten en checklists. Maak er uw eigen van.</translation>
    </message>
    <message>
        <source>Start empty</source>
        <translation>Begin leeg</translation>
    </message>
    <message>
        <source>And import the plan and the contacts that you have.</source>
        <translation>En lees het plan en de contacten in die u heeft.</translation>
    </message>
    <message>
        <source>A passphrase: four words or more</source>
        <translation>Een wachtzin: vier woorden of meer</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>De wachtzin nog eens</translation>
    </message>
    <message>
        <source>The two are not the same yet.</source>
        <translation>De twee zijn nog niet gelijk.</translation>
    </message>
    <message>
        <source>Making it…</source>
        <translation>Wordt gemaakt…</translation>
    </message>
    <message>
        <source>Make the handbook</source>
        <translation>Handboek maken</translation>
    </message>
    <message>
        <source>Join a handbook</source>
        <translation>Meedoen met een handboek</translation>
    </message>
    <message>
        <source>A colleague has one already and lets this device in, by file.</source>
        <translation>Een collega heeft er al een en laat dit apparaat toe, met een bestand.</translation>
    </message>
    <message>
        <source>Choose the passphrase that will open the handbook on this device. Then you save a small file and bring it to a colleague who may let you in.</source>
        <translation>Kies de wachtzin die het handboek op dit apparaat gaat openen. Daarna bewaart u een klein bestand en brengt u het naar een collega die u mag toelaten.</translation>
    </message>
    <message>
        <source>Preparing this device…</source>
        <translation>Dit apparaat wordt klaargemaakt…</translation>
    </message>
    <message>
        <source>Ask to join</source>
        <translation>Vragen om mee te doen</translation>
    </message>
    <message>
        <source>The handbook on this device was erased</source>
        <translation>Het handboek op dit apparaat is gewist</translation>
    </message>
    <message>
        <source>%1: an administrator had removed the device and wished it so. The others keep theirs. If it was a mistake, ask to be let in again.</source>
        <translation>%1: een beheerder had het apparaat verwijderd en wilde dat zo. De anderen houden het hunne. Was het een vergissing, vraag dan om weer toegelaten te worden.</translation>
    </message>
</context>
<context>
    <name>FixCard</name>
    <message>
        <source>Asking this device where it is…</source>
        <translation>Dit toestel vragen waar het is…</translation>
    </message>
    <message>
        <source>Position: %1, %2</source>
        <translation>Positie: %1, %2</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw zoeken</translation>
    </message>
    <message>
        <source>No position to go by: places by name</source>
        <translation>Geen bruikbare positie: plaatsen op naam</translation>
    </message>
</context>
<context>
    <name>HandOffSheet</name>
    <message>
        <source>Exercise: nothing is dialled or sent</source>
        <translation>Oefening: er wordt niets gebeld of verstuurd</translation>
    </message>
    <message>
        <source>Nothing on this device can open it</source>
        <translation>Niets op dit apparaat kan dit openen</translation>
    </message>
    <message>
        <source>Read it out, and say what came of it.</source>
        <translation>Lees het voor en zeg wat ervan kwam.</translation>
    </message>
    <message>
        <source>Use a telephone that is at hand.</source>
        <translation>Gebruik een telefoon die bij de hand is.</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Nummer kopiëren</translation>
    </message>
    <message>
        <source>It is real: call 112</source>
        <translation>Het is echt: bel 112</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>HandedFileText</name>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>This file is no request to join</source>
        <translation>Dit bestand is geen verzoek om mee te doen</translation>
    </message>
    <message>
        <source>This file is no admission</source>
        <translation>Dit bestand is geen toelating</translation>
    </message>
    <message>
        <source>This file was damaged on its way</source>
        <translation>Dit bestand is onderweg beschadigd</translation>
    </message>
    <message>
        <source>This device may not let anybody in</source>
        <translation>Dit apparaat mag niemand toelaten</translation>
    </message>
    <message>
        <source>This admission is for another device</source>
        <translation>Deze toelating is voor een ander apparaat</translation>
    </message>
    <message>
        <source>This file was made by a newer version of Uitwijk</source>
        <translation>Dit bestand is gemaakt door een nieuwere versie van Uitwijk</translation>
    </message>
    <message>
        <source>There is no room for the file there</source>
        <translation>Daar is geen ruimte voor het bestand</translation>
    </message>
    <message>
        <source>The file cannot be written there</source>
        <translation>Daar kan het bestand niet geschreven worden</translation>
    </message>
    <message>
        <source>The file cannot be found any more</source>
        <translation>Het bestand is niet meer te vinden</translation>
    </message>
    <message>
        <source>This file is far too large to be one of ours</source>
        <translation>Dit bestand is veel te groot om van ons te zijn</translation>
    </message>
    <message>
        <source>The file could not be read or written</source>
        <translation>Het bestand kon niet gelezen of geschreven worden</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the file that the newcomer saved with “Ask to join”.</source>
        <translation>Er is niets veranderd. Kies het bestand dat de nieuwkomer bewaarde na “Vragen om mee te doen”.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the file that you got back, not the request that you saved.</source>
        <translation>Er is niets veranderd. Kies het bestand dat u terugkreeg, niet het verzoek dat u bewaarde.</translation>
    </message>
    <message>
        <source>Nobody was let in. Ask the newcomer to save the request again.</source>
        <translation>Er is niemand toegelaten. Laat de nieuwkomer het verzoek opnieuw bewaren.</translation>
    </message>
    <message>
        <source>Nothing was changed. Ask for the admission again: it can be made anew from the same request.</source>
        <translation>Er is niets veranderd. Vraag de toelating opnieuw: ze kan uit hetzelfde verzoek nog eens gemaakt worden.</translation>
    </message>
    <message>
        <source>Bring the request to somebody with the role of administrator.</source>
        <translation>Breng het verzoek naar iemand met de rol van beheerder.</translation>
    </message>
    <message>
        <source>Or it answers a request that was made before this one. Bring the present request, and open what you get back for it.</source>
        <translation>Of ze hoort bij een eerder verzoek. Breng het huidige verzoek, en open wat u daarvoor terugkrijgt.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version on this device, and try again.</source>
        <translation>Er is niets veranderd. Installeer de nieuwere versie op dit apparaat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing is lost. Choose another folder or another stick.</source>
        <translation>Er is niets kwijt. Kies een andere map of een andere stick.</translation>
    </message>
    <message>
        <source>Nothing was changed. Choose the file again.</source>
        <translation>Er is niets veranderd. Kies het bestand opnieuw.</translation>
    </message>
</context>
<context>
    <name>HandoverModel</name>
    <message>
        <source>Hand-over: %1</source>
        <translation>Overdracht: %1</translation>
    </message>
    <message>
        <source>What is going on</source>
        <translation>Wat er aan de hand is</translation>
    </message>
    <message>
        <source>Since you left</source>
        <translation>Sinds u weg was</translation>
    </message>
    <message>
        <source>Stuck or disputed</source>
        <translation>Vastgelopen of betwist</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Hierna</translation>
    </message>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Measures on</source>
        <translation>Maatregelen die aan staan</translation>
    </message>
    <message>
        <source>Lines forwarded</source>
        <translation>Doorgeschakelde lijnen</translation>
    </message>
    <message>
        <source>Duties to report</source>
        <translation>Meldplichten</translation>
    </message>
    <message>
        <source>To restore</source>
        <translation>Te herstellen</translation>
    </message>
    <message>
        <source>Who is on</source>
        <translation>Wie er dienst heeft</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>geblokkeerd</translation>
    </message>
    <message>
        <source>people disagree</source>
        <translation>mensen zijn het oneens</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>DUE</source>
        <translation>NU</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 over tijd</translation>
    </message>
    <message>
        <source>restore next</source>
        <translation>eerst herstellen</translation>
    </message>
    <message>
        <source>Does it work? %1</source>
        <translation>Werkt het? %1</translation>
    </message>
    <message>
        <source>since %1: %2 steps, %3 calls, %4 other entries</source>
        <translation>sinds %1: %2 stappen, %3 gesprekken, %4 andere regels</translation>
    </message>
</context>
<context>
    <name>HandoverScreen</name>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Save the hand-over</source>
        <translation>De overdracht bewaren</translation>
    </message>
    <message>
        <source>Markdown texts (*.md)</source>
        <translation>Markdown-teksten (*.md)</translation>
    </message>
    <message>
        <source>Copy the hand-over</source>
        <translation>De overdracht kopiëren</translation>
    </message>
    <message>
        <source>The hand-over is saved</source>
        <translation>De overdracht is bewaard</translation>
    </message>
</context>
<context>
    <name>HereSheet</name>
    <message>
        <source>This will be in the log:</source>
        <translation>Dit komt in het logboek:</translation>
    </message>
    <message>
        <source>“I am here”: %1</source>
        <translation>„Ik ben hier”: %1</translation>
    </message>
    <message>
        <source>Position of %1. Everybody who has this handbook can read it, and it stays in the log. Nothing more is sent when you move.</source>
        <translation>Positie van %1. Iedereen met dit handboek kan dit lezen en het blijft in het logboek. Er wordt niets meer gezonden als u zich verplaatst.</translation>
    </message>
    <message>
        <source>Write it</source>
        <translation>Opschrijven</translation>
    </message>
    <message>
        <source>Write nothing</source>
        <translation>Niets opschrijven</translation>
    </message>
</context>
<context>
    <name>HoldButton</name>
    <message>
        <source>Press and hold</source>
        <translation>Indrukken en vasthouden</translation>
    </message>
</context>
<context>
    <name>HoursChoice</name>
    <message>
        <source>For how long</source>
        <translation>Voor hoe lang</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n uur</numerusform>
            <numerusform>%n uur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportChoice</name>
    <message>
        <source>Bring in what you have</source>
        <translation>Breng binnen wat u heeft</translation>
    </message>
    <message>
        <source>You see what would change before anything is written. Importing the same file again changes nothing.</source>
        <translation>U ziet wat er verandert voordat er iets wordt vastgelegd. Hetzelfde bestand nog eens inlezen verandert niets.</translation>
    </message>
    <message>
        <source>Choose files…</source>
        <translation>Kies bestanden…</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Kies een map…</translation>
    </message>
    <message>
        <source>Reading, %1 of %2</source>
        <translation>Lezen, %1 van %2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuleren</translation>
    </message>
    <message>
        <source>Or drop them on this page.</source>
        <translation>Of sleep ze naar deze pagina.</translation>
    </message>
    <message>
        <source>What can be read</source>
        <translation>Wat gelezen kan worden</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Contact cards (vCard) from a phone or a mail program, and tables (CSV) from Excel, Outlook or Google</source>
        <translation>Contactkaarten (vCard) uit een telefoon of mailprogramma, en tabellen (CSV) uit Excel, Outlook of Google</translation>
    </message>
    <message>
        <source>Plan and checklists</source>
        <translation>Plan en checklists</translation>
    </message>
    <message>
        <source>Texts in Markdown, plain text or HTML; a whole folder of them becomes one plan</source>
        <translation>Teksten in Markdown, platte tekst of HTML; een hele map wordt één plan</translation>
    </message>
    <message>
        <source>Word and Excel</source>
        <translation>Word en Excel</translation>
    </message>
    <message>
        <source>Save a Word document as web page and an Excel table as CSV, and choose that file</source>
        <translation>Bewaar een Word-document als webpagina en een Excel-tabel als CSV, en kies dat bestand</translation>
    </message>
</context>
<context>
    <name>ImportColumns</name>
    <message>
        <source>How the columns are read</source>
        <translation>Hoe de kolommen worden gelezen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1, in %2</translation>
    </message>
    <message>
        <source>What is in “%1”?</source>
        <translation>Wat staat er in ‘%1’?</translation>
    </message>
</context>
<context>
    <name>ImportDone</name>
    <message numerus="yes">
        <source>%n imported</source>
        <comment>things of the handbook</comment>
        <translation>
            <numerusform>%n ingelezen</numerusform>
            <numerusform>%n ingelezen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out, as you said.</source>
        <comment>things of the handbook</comment>
        <translation>
            <numerusform>%n overgeslagen, zoals u aangaf.</numerusform>
            <numerusform>%n overgeslagen, zoals u aangaf.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is on this device, and goes to the others with the next sync.</source>
        <translation>Het staat op dit apparaat, en gaat bij de volgende synchronisatie naar de andere.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Laat zien</translation>
    </message>
    <message>
        <source>Import more</source>
        <translation>Meer inlezen</translation>
    </message>
</context>
<context>
    <name>ImportItemRow</name>
    <message>
        <source>Left out</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Gewijzigd</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nieuw</translation>
    </message>
    <message>
        <source>No longer in the file</source>
        <translation>Niet meer in het bestand</translation>
    </message>
    <message>
        <source>Was: %1</source>
        <translation>Was: %1</translation>
    </message>
    <message>
        <source>Becomes: %1</source>
        <translation>Wordt: %1</translation>
    </message>
    <message>
        <source>Becomes empty</source>
        <translation>Wordt leeg</translation>
    </message>
</context>
<context>
    <name>ImportLists</name>
    <message>
        <source>Lists that become checklists</source>
        <translation>Lijsten die checklist worden</translation>
    </message>
    <message>
        <source>What is not ticked stays text of the plan.</source>
        <translation>Wat niet is aangevinkt, blijft tekst van het plan.</translation>
    </message>
    <message numerus="yes">
        <source>Show all %n lists</source>
        <translation>
            <numerusform>Toon %n lijst</numerusform>
            <numerusform>Toon alle %n lijsten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportScreen</name>
    <message>
        <source>Import</source>
        <translation>Inlezen</translation>
    </message>
    <message>
        <source>Choose plans and contacts</source>
        <translation>Kies plannen en contacten</translation>
    </message>
    <message>
        <source>Choose the folder of your plan</source>
        <translation>Kies de map van uw plan</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Nog %n tonen</numerusform>
            <numerusform>Nog %n tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSourceRow</name>
    <message>
        <source>%1 is not imported</source>
        <translation>%1 wordt niet ingelezen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>Nothing new</source>
        <translation>Niets nieuws</translation>
    </message>
    <message>
        <source>Everything in it is in the handbook already.</source>
        <translation>Alles hieruit staat al in het handboek.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>%1 inlezen</translation>
    </message>
    <message>
        <source>Importing. You may leave this page; it goes on.</source>
        <translation>Bezig met inlezen. U mag deze pagina verlaten; het gaat door.</translation>
    </message>
    <message>
        <source>Add more files…</source>
        <translation>Meer bestanden kiezen…</translation>
    </message>
    <message>
        <source>Cancel, nothing is imported</source>
        <translation>Annuleren, er wordt niets ingelezen</translation>
    </message>
    <message>
        <source>Put away what is no longer in the file</source>
        <translation>Opbergen wat niet meer in het bestand staat</translation>
    </message>
    <message>
        <source>It leaves the lists and can still be found by searching.</source>
        <translation>Het verdwijnt uit de lijsten, maar wordt niet gewist.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ImportWarnings</name>
    <message>
        <source>To look at</source>
        <translation>Om naar te kijken</translation>
    </message>
</context>
<context>
    <name>ImportWords</name>
    <message>
        <source>Words</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Naam</translation>
    </message>
    <message>
        <source>Called by</source>
        <translation>Wordt gebeld door</translation>
    </message>
    <message>
        <source>Belongs to</source>
        <translation>Hoort bij</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n stap</numerusform>
            <numerusform>%n stappen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation>
            <numerusform>%n onderdeel</numerusform>
            <numerusform>%n onderdelen</numerusform>
        </translation>
    </message>
    <message>
        <source>Known already: what is missing is added, nothing is replaced</source>
        <translation>Al bekend: wat ontbreekt komt erbij, niets wordt vervangen</translation>
    </message>
    <message>
        <source>Another place in the list</source>
        <translation>Een andere plaats in de lijst</translation>
    </message>
    <message>
        <source>Where it stands in the file</source>
        <translation>Waar het in het bestand staat</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(zonder naam)</translation>
    </message>
    <message>
        <source>It was imported before, and nothing in it is new</source>
        <translation>Het is al eerder ingelezen, en er staat niets nieuws in</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Kolom %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>en nog %n</numerusform>
            <numerusform>en nog %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Regel %1</translation>
    </message>
    <message>
        <source>The plan has gaps to be filled in</source>
        <translation>Het plan heeft nog in te vullen plekken</translation>
    </message>
    <message>
        <source>They are taken over as they stand.</source>
        <translation>Ze worden overgenomen zoals ze er staan.</translation>
    </message>
    <message>
        <source>There is nothing in it</source>
        <translation>Er staat niets in</translation>
    </message>
    <message>
        <source>Choose another file.</source>
        <translation>Kies een ander bestand.</translation>
    </message>
    <message>
        <source>It is larger than 25 MB</source>
        <translation>Het is groter dan 25 MB</translation>
    </message>
    <message>
        <source>Cut it into parts and choose them together.</source>
        <translation>Knip het in stukken en kies die samen.</translation>
    </message>
    <message>
        <source>It is a packed archive</source>
        <translation>Het is een ingepakt archief</translation>
    </message>
    <message>
        <source>Unpack it, and choose the files or the folder that come out.</source>
        <translation>Pak het uit, en kies de bestanden of de map die eruit komen.</translation>
    </message>
    <message>
        <source>It is a document of an office program</source>
        <translation>Het is een document van een kantoorprogramma</translation>
    </message>
    <message>
        <source>Open it there and save a text as web page (HTML) or a table as CSV. Then choose that file.</source>
        <translation>Open het daar en bewaar een tekst als webpagina (HTML) of een tabel als CSV. Kies dan dat bestand.</translation>
    </message>
    <message>
        <source>It is a PDF: it knows pages, not steps</source>
        <translation>Het is een PDF: die kent bladzijden, geen stappen</translation>
    </message>
    <message>
        <source>Choose the document that the PDF was made from.</source>
        <translation>Kies het document waarvan de PDF is gemaakt.</translation>
    </message>
    <message>
        <source>It is a picture</source>
        <translation>Het is een afbeelding</translation>
    </message>
    <message>
        <source>Choose a text, a contact file or a table.</source>
        <translation>Kies een tekst, een contactbestand of een tabel.</translation>
    </message>
    <message>
        <source>It is written for programs (XML)</source>
        <translation>Het is voor programma’s geschreven (XML)</translation>
    </message>
    <message>
        <source>It is written for programs (JSON)</source>
        <translation>Het is voor programma’s geschreven (JSON)</translation>
    </message>
    <message>
        <source>It holds positions of a satellite receiver</source>
        <translation>Er staan posities van een satellietontvanger in</translation>
    </message>
    <message>
        <source>It is no text, or it is damaged</source>
        <translation>Het is geen tekst, of het is beschadigd</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save it again.</source>
        <translation>Open het in het programma waarmee het is gemaakt, en bewaar het opnieuw.</translation>
    </message>
    <message>
        <source>No column of this table names or reaches anybody</source>
        <translation>Geen kolom van deze tabel noemt of bereikt iemand</translation>
    </message>
    <message>
        <source>Say below which column holds the name and which the number.</source>
        <translation>Geef hieronder aan in welke kolom de naam staat en in welke het nummer.</translation>
    </message>
    <message>
        <source>It is not there any more</source>
        <translation>Het is er niet meer</translation>
    </message>
    <message>
        <source>Choose it again from where it is now.</source>
        <translation>Kies het opnieuw op de plek waar het nu staat.</translation>
    </message>
    <message>
        <source>It cannot be opened</source>
        <translation>Het kan niet worden geopend</translation>
    </message>
    <message>
        <source>Look whether you may read it, and choose it again.</source>
        <translation>Kijk of u het mag lezen, en kies het opnieuw.</translation>
    </message>
    <message>
        <source>It is larger than a plan can be</source>
        <translation>Het is groter dan een plan kan zijn</translation>
    </message>
    <message>
        <source>No contact and no plan can be found in it</source>
        <translation>Er is geen contact en geen plan in te vinden</translation>
    </message>
    <message>
        <source>How its letters are written is a guess</source>
        <translation>Hoe de letters zijn geschreven, is geraden</translation>
    </message>
    <message>
        <source>Look at names with accents. If they are wrong, save the file as UTF-8.</source>
        <translation>Kijk naar namen met accenten. Zijn die fout, bewaar het bestand dan als UTF-8.</translation>
    </message>
    <message>
        <source>Some letters cannot be read</source>
        <translation>Sommige letters zijn niet te lezen</translation>
    </message>
    <message>
        <source>Save the file as UTF-8 and choose it again.</source>
        <translation>Bewaar het bestand als UTF-8 en kies het opnieuw.</translation>
    </message>
    <message>
        <source>The settings at its start are not understood</source>
        <translation>De instellingen aan het begin worden niet begrepen</translation>
    </message>
    <message>
        <source>They are kept as text.</source>
        <translation>Ze blijven als tekst bewaard.</translation>
    </message>
    <message>
        <source>A link leads nowhere</source>
        <translation>Een koppeling leidt nergens heen</translation>
    </message>
    <message>
        <source>Its words are kept. If it leads to another file, choose the whole folder.</source>
        <translation>De woorden blijven staan. Leidt hij naar een ander bestand, kies dan de hele map.</translation>
    </message>
    <message>
        <source>Something leads out of the folder</source>
        <translation>Iets leidt de map uit</translation>
    </message>
    <message>
        <source>It is not followed. Copy it into the folder if it belongs there.</source>
        <translation>Het wordt niet gevolgd. Kopieer het naar de map als het daar hoort.</translation>
    </message>
    <message>
        <source>A picture is not taken over</source>
        <translation>Een afbeelding wordt niet overgenomen</translation>
    </message>
    <message>
        <source>Its name stays in the text. Keep the original at hand.</source>
        <translation>De naam blijft in de tekst staan. Houd het origineel bij de hand.</translation>
    </message>
    <message>
        <source>A photo, sound or key is not taken over</source>
        <translation>Een foto, geluid of sleutel wordt niet overgenomen</translation>
    </message>
    <message>
        <source>All words and numbers of the contact are.</source>
        <translation>Alle woorden en nummers van het contact wel.</translation>
    </message>
    <message>
        <source>A step has no words</source>
        <translation>Een stap heeft geen tekst</translation>
    </message>
    <message>
        <source>It is taken over as a dash. Give it words in the file.</source>
        <translation>Hij wordt overgenomen als streepje. Geef hem tekst in het bestand.</translation>
    </message>
    <message>
        <source>A line is not understood</source>
        <translation>Een regel wordt niet begrepen</translation>
    </message>
    <message>
        <source>It is not taken over. Look at it in the file.</source>
        <translation>Hij wordt niet overgenomen. Bekijk hem in het bestand.</translation>
    </message>
    <message>
        <source>Rows differ in length, or a quotation mark is not closed</source>
        <translation>Rijen verschillen in lengte, of een aanhalingsteken is niet gesloten</translation>
    </message>
    <message>
        <source>Compare the contacts with the file before you import them.</source>
        <translation>Vergelijk de contacten met het bestand voordat u ze inleest.</translation>
    </message>
    <message>
        <source>This may not be a number that can be dialled</source>
        <translation>Dit is misschien geen nummer dat u kunt bellen</translation>
    </message>
    <message>
        <source>It is kept as it is written. Try it once.</source>
        <translation>Het blijft zoals het er staat. Probeer het een keer.</translation>
    </message>
    <message>
        <source>A spreadsheet has rounded a number</source>
        <translation>Een rekenblad heeft een nummer afgerond</translation>
    </message>
    <message>
        <source>Its digits are lost. Look the number up and write it as text.</source>
        <translation>De cijfers zijn weg. Zoek het nummer op en schrijf het als tekst.</translation>
    </message>
    <message>
        <source>A contact has no name</source>
        <translation>Een contact heeft geen naam</translation>
    </message>
    <message>
        <source>It is taken over without. Give it a name in the file.</source>
        <translation>Het wordt zonder naam overgenomen. Geef het een naam in het bestand.</translation>
    </message>
    <message>
        <source>A card stands inside another</source>
        <translation>Een kaart staat binnen een andere</translation>
    </message>
    <message>
        <source>Both are taken over as contacts of their own.</source>
        <translation>Beide worden als eigen contact overgenomen.</translation>
    </message>
    <message>
        <source>The last card has no end: the file may be cut off</source>
        <translation>De laatste kaart heeft geen einde: het bestand is misschien afgebroken</translation>
    </message>
    <message>
        <source>What is there is taken over. Export the contacts again.</source>
        <translation>Wat er is, wordt overgenomen. Exporteer de contacten opnieuw.</translation>
    </message>
    <message>
        <source>A file in the folder is not read</source>
        <translation>Een bestand in de map wordt niet gelezen</translation>
    </message>
    <message>
        <source>Everything else is. Choose it by itself to see why.</source>
        <translation>Al het andere wel. Kies het apart om te zien waarom.</translation>
    </message>
    <message>
        <source>Something is too long for one field</source>
        <translation>Iets is te lang voor één veld</translation>
    </message>
    <message>
        <source>It is left out. Cut it into parts in the file.</source>
        <translation>Het wordt weggelaten. Knip het in het bestand in stukken.</translation>
    </message>
    <message>
        <source>Keep under its own name</source>
        <translation>Bewaren onder de eigen naam</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Voornaam</translation>
    </message>
    <message>
        <source>Middle name</source>
        <translation>Tweede voornaam</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Achternaam</translation>
    </message>
    <message>
        <source>Before the name</source>
        <translation>Vóór de naam</translation>
    </message>
    <message>
        <source>After the name</source>
        <translation>Achter de naam</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Roepnaam</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Afdeling</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Functie</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straat</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postcode</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Plaats</translation>
    </message>
    <message>
        <source>Province</source>
        <translation>Provincie</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Whole address</source>
        <translation>Heel adres</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notitie</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>Mark by which it is known again</source>
        <translation>Kenmerk waaraan het wordt herkend</translation>
    </message>
    <message>
        <source>Called by (manager)</source>
        <translation>Wordt gebeld door (leidinggevende)</translation>
    </message>
    <message>
        <source>Kind of the next number</source>
        <translation>Soort van het volgende nummer</translation>
    </message>
    <message>
        <source>Kind of the next e-mail address</source>
        <translation>Soort van het volgende e-mailadres</translation>
    </message>
    <message>
        <source>Customer, contract or policy number</source>
        <translation>Klant-, contract- of polisnummer</translation>
    </message>
    <message>
        <source>It has boxes to tick</source>
        <translation>Er staan vakjes om aan te vinken</translation>
    </message>
    <message>
        <source>It is numbered, under a heading</source>
        <translation>Genummerd, onder een kop</translation>
    </message>
    <message>
        <source>A table with a column to tick</source>
        <translation>Een tabel met een kolom om af te vinken</translation>
    </message>
    <message>
        <source>Its heading calls for action</source>
        <translation>De kop vraagt om actie</translation>
    </message>
    <message>
        <source>A list in the text</source>
        <translation>Een lijst in de tekst</translation>
    </message>
    <message>
        <source>There is no Markdown or text file in this folder</source>
        <translation>Er staat geen Markdown- of tekstbestand in deze map</translation>
    </message>
    <message>
        <source>Choose the files themselves, or another folder.</source>
        <translation>Kies de bestanden zelf, of een andere map.</translation>
    </message>
    <message>
        <source>The folder holds more than a plan can be</source>
        <translation>In de map staat meer dan een plan kan zijn</translation>
    </message>
    <message>
        <source>Choose the folder inside it that holds the plan.</source>
        <translation>Kies de map daarbinnen waarin het plan staat.</translation>
    </message>
    <message>
        <source>No contact card in it can be read</source>
        <translation>Er is geen contactkaart in te lezen</translation>
    </message>
    <message>
        <source>Export the contacts again and choose the new file.</source>
        <translation>Exporteer de contacten opnieuw en kies het nieuwe bestand.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nieuw</numerusform>
            <numerusform>%n nieuw</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n gewijzigd</numerusform>
            <numerusform>%n gewijzigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as in the handbook</source>
        <translation>
            <numerusform>%n zoals in het handboek</numerusform>
            <numerusform>%n zoals in het handboek</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>IncidentBar</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>OEFENING</translation>
    </message>
</context>
<context>
    <name>IncidentBoard</name>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>since %1, declared by %2</source>
        <translation>sinds %1, afgekondigd door %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>sinds %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) disputed</source>
        <translation>
            <numerusform>%n stap betwist</numerusform>
            <numerusform>%n stappen betwist</numerusform>
        </translation>
    </message>
    <message>
        <source>People said different things. These steps are not counted as done; look at them together.</source>
        <translation>Mensen zeiden verschillende dingen. Deze stappen tellen niet als klaar; bekijk ze samen.</translation>
    </message>
    <message>
        <source>Lists: %1 of %2 steps</source>
        <translation>Lijsten: %1 van %2 stappen</translation>
    </message>
    <message>
        <source>Start another list</source>
        <translation>Nog een lijst starten</translation>
    </message>
    <message>
        <source>Hold to end the exercise</source>
        <translation>Houd vast om de oefening te beëindigen</translation>
    </message>
    <message>
        <source>Hold to stand down</source>
        <translation>Houd vast om af te schalen</translation>
    </message>
    <message>
        <source>Roll call</source>
        <translation>Appèl</translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation>
            <numerusform>%n niet gezien</numerusform>
            <numerusform>%n niet gezien</numerusform>
        </translation>
    </message>
    <message>
        <source>Going on without an answer</source>
        <translation>Verder zonder antwoord</translation>
    </message>
    <message>
        <source>Everybody is accounted for</source>
        <translation>Iedereen is terecht</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>An exercise runs too: %1</source>
        <translation>Er loopt ook een oefening: %1</translation>
    </message>
    <message>
        <source>Also running: %1</source>
        <translation>Loopt ook: %1</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>Bellen</translation>
    </message>
    <message numerus="yes">
        <source>%n for you</source>
        <translation>
            <numerusform>%n voor u</numerusform>
            <numerusform>%n voor u</numerusform>
        </translation>
    </message>
    <message>
        <source>None for you now</source>
        <translation>Nu geen voor u</translation>
    </message>
    <message>
        <source>Telephone lines</source>
        <translation>Telefoonlijnen</translation>
    </message>
    <message numerus="yes">
        <source>%n forwarded, to be undone later</source>
        <translation>
            <numerusform>%n doorgeschakeld, later op te heffen</numerusform>
            <numerusform>%n doorgeschakeld, later op te heffen</numerusform>
        </translation>
    </message>
    <message>
        <source>None is forwarded</source>
        <translation>Geen doorgeschakeld</translation>
    </message>
    <message numerus="yes">
        <source>Stand down: %n thing(s) to undo first</source>
        <translation>
            <numerusform>Afschalen: eerst %n punt ongedaan maken</numerusform>
            <numerusform>Afschalen: eerst %n punten ongedaan maken</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more list(s)</source>
        <translation>
            <numerusform>Nog %n lijst tonen</numerusform>
            <numerusform>Nog %n lijsten tonen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JoinOffer</name>
    <message>
        <source>The same event, declared twice?</source>
        <translation>Dezelfde gebeurtenis, twee keer afgekondigd?</translation>
    </message>
    <message>
        <source>%1, declared by %2 at %3. As one event it has one page with the lists and the log of both; nothing is lost.</source>
        <translation>%1, afgekondigd door %2 om %3. Als één gebeurtenis heeft het één pagina met de lijsten en het logboek van beide; er gaat niets verloren.</translation>
    </message>
    <message>
        <source>It is one event</source>
        <translation>Het is één gebeurtenis</translation>
    </message>
    <message>
        <source>They are two</source>
        <translation>Het zijn er twee</translation>
    </message>
</context>
<context>
    <name>JoinOffers</name>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
</context>
<context>
    <name>JoiningScreen</name>
    <message>
        <source>Joining a handbook</source>
        <translation>Meedoen met een handboek</translation>
    </message>
    <message>
        <source>Save the request</source>
        <translation>Het verzoek bewaren</translation>
    </message>
    <message>
        <source>Requests to join (*.uwkjoin)</source>
        <translation>Verzoeken om mee te doen (*.uwkjoin)</translation>
    </message>
    <message>
        <source>Open the admission</source>
        <translation>De toelating openen</translation>
    </message>
    <message>
        <source>Admissions (*.uwkadmit)</source>
        <translation>Toelatingen (*.uwkadmit)</translation>
    </message>
    <message>
        <source>Compare six digits</source>
        <translation>Vergelijk zes cijfers</translation>
    </message>
    <message>
        <source>This device waits to be let in</source>
        <translation>Dit apparaat wacht op toelating</translation>
    </message>
    <message>
        <source>Ask whoever admitted you to read out the digits of the admission.</source>
        <translation>Laat degene die u toeliet de cijfers van de toelating voorlezen.</translation>
    </message>
    <message>
        <source>You may close the app and come back: nothing is lost.</source>
        <translation>U mag de app sluiten en terugkomen: er gaat niets verloren.</translation>
    </message>
    <message>
        <source>That admission was not used</source>
        <translation>Die toelating is niet gebruikt</translation>
    </message>
    <message>
        <source>Somebody may have exchanged a file on its way. Hand your request over in person, and take the new admission yourself.</source>
        <translation>Misschien heeft iemand onderweg een bestand verwisseld. Geef uw verzoek zelf af en neem de nieuwe toelating zelf mee.</translation>
    </message>
    <message>
        <source>Digits of this admission</source>
        <translation>Cijfers van deze toelating</translation>
    </message>
    <message>
        <source>Opening the handbook…</source>
        <translation>Het handboek wordt geopend…</translation>
    </message>
    <message>
        <source>They are the same: open the handbook</source>
        <translation>Ze zijn gelijk: open het handboek</translation>
    </message>
    <message>
        <source>They are different</source>
        <translation>Ze verschillen</translation>
    </message>
    <message>
        <source>1. Bring your request to a colleague who may let you in</source>
        <translation>1. Breng uw verzoek naar een collega die u mag toelaten</translation>
    </message>
    <message>
        <source>On a stick, by mail or by chat: there is nothing secret in it.</source>
        <translation>Op een stick, per mail of per chat: er staat niets geheims in.</translation>
    </message>
    <message>
        <source>Save the request again</source>
        <translation>Het verzoek opnieuw bewaren</translation>
    </message>
    <message>
        <source>Saved as</source>
        <translation>Bewaard als</translation>
    </message>
    <message>
        <source>2. Compare six digits aloud</source>
        <translation>2. Vergelijk hardop zes cijfers</translation>
    </message>
    <message>
        <source>Your colleague sees six digits when opening your request. They must be these.</source>
        <translation>Uw collega ziet zes cijfers bij het openen van uw verzoek. Het moeten deze zijn.</translation>
    </message>
    <message>
        <source>Digits of your request</source>
        <translation>Cijfers van uw verzoek</translation>
    </message>
    <message>
        <source>3. Open the admission that you get back</source>
        <translation>3. Open de toelating die u terugkrijgt</translation>
    </message>
    <message>
        <source>Open the admission file</source>
        <translation>Het toelatingsbestand openen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Niet nu</translation>
    </message>
    <message>
        <source>Lock now</source>
        <translation>Nu vergrendelen</translation>
    </message>
    <message>
        <source>Cancel and start over</source>
        <translation>Annuleren en opnieuw beginnen</translation>
    </message>
    <message>
        <source>Start over?</source>
        <translation>Opnieuw beginnen?</translation>
    </message>
    <message>
        <source>The request that you saved can then not be answered any more. This device holds nothing else.</source>
        <translation>Het verzoek dat u bewaarde kan dan niet meer beantwoord worden. Verder staat er niets op dit apparaat.</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Opnieuw beginnen</translation>
    </message>
    <message>
        <source>Go on waiting</source>
        <translation>Blijven wachten</translation>
    </message>
    <message>
        <source>Hide the code</source>
        <translation>Code verbergen</translation>
    </message>
    <message>
        <source>Show the request as a code</source>
        <translation>Het verzoek als code tonen</translation>
    </message>
</context>
<context>
    <name>JournalLine</name>
    <message>
        <source>Declared: %1</source>
        <translation>Afgekondigd: %1</translation>
    </message>
    <message>
        <source>Stood down</source>
        <translation>Afgeschaald</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everybody is accounted for</source>
        <translation>Iedereen is terecht</translation>
    </message>
    <message>
        <source>Going on without everybody being accounted for</source>
        <translation>Verder terwijl nog niet iedereen terecht is</translation>
    </message>
    <message>
        <source>Asking again whether everybody is accounted for</source>
        <translation>Er wordt opnieuw gevraagd of iedereen terecht is</translation>
    </message>
    <message>
        <source>%1 says: I am here</source>
        <translation>%1 zegt: ik ben hier</translation>
    </message>
    <message>
        <source>Photo or voice note taken back: %1</source>
        <translation>Foto of spraakbericht teruggenomen: %1</translation>
    </message>
    <message>
        <source>Photo or voice note: %1</source>
        <translation>Foto of spraakbericht: %1</translation>
    </message>
    <message>
        <source>Photo or voice note</source>
        <translation>Foto of spraakbericht</translation>
    </message>
</context>
<context>
    <name>JournalLines</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Write a line: what you saw, decided or did</source>
        <translation>Schrijf een regel: wat u zag, besloot of deed</translation>
    </message>
    <message>
        <source>Write it into the log</source>
        <translation>In het logboek schrijven</translation>
    </message>
    <message>
        <source>The whole log</source>
        <translation>Het hele logboek</translation>
    </message>
    <message>
        <source>Earlier lines</source>
        <translation>Eerdere regels</translation>
    </message>
    <message>
        <source>Photo or voice note</source>
        <translation>Foto of spraakbericht</translation>
    </message>
</context>
<context>
    <name>JournalScreen</name>
    <message>
        <source>Log</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Save the archive</source>
        <translation>Bewaar het archief</translation>
    </message>
    <message>
        <source>Archives of an incident (*.jsonl)</source>
        <translation>Archieven van een incident (*.jsonl)</translation>
    </message>
    <message numerus="yes">
        <source>%n entries saved and signed</source>
        <translation>
            <numerusform>%n regel bewaard en ondertekend</numerusform>
            <numerusform>%n regels bewaard en ondertekend</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Who has the file can read it, and check with “uitwijkctl verify” that nothing was changed.</source>
        <translation>%1. Wie het bestand heeft kan het lezen, en met “uitwijkctl verify” nagaan dat er niets is gewijzigd.</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
</context>
<context>
    <name>KeysScreen</name>
    <message>
        <source>What opens this copy</source>
        <translation>Wat deze kopie opent</translation>
    </message>
    <message>
        <source>One of the two copies of the keys is damaged</source>
        <translation>Een van de twee kopieën van de sleutels is beschadigd</translation>
    </message>
    <message>
        <source>The other one opens. A new passphrase or a new envelope writes both again.</source>
        <translation>De andere opent. Een nieuwe wachtzin of een nieuwe envelop schrijft ze allebei opnieuw.</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>What each guess costs somebody who has the files</source>
        <translation>Wat elke gok kost voor wie de bestanden heeft</translation>
    </message>
    <message>
        <source>%1 MB of memory and up to a second</source>
        <translation>%1 MB geheugen en tot een seconde</translation>
    </message>
    <message>
        <source>The new passphrase opens this copy</source>
        <translation>De nieuwe wachtzin opent deze kopie</translation>
    </message>
    <message>
        <source>The old one does not any more.</source>
        <translation>De oude niet meer.</translation>
    </message>
    <message>
        <source>The passphrase of now</source>
        <translation>De wachtzin van nu</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>De nieuwe wachtzin</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Een ogenblik…</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>De wachtzin wijzigen</translation>
    </message>
    <message>
        <source>Envelope</source>
        <translation>Envelop</translation>
    </message>
    <message>
        <source>There are words in an envelope. They open this copy for reading, for an hour, when nobody is there who knows the passphrase.</source>
        <translation>Er zitten woorden in een envelop. Ze openen deze kopie een uur lang om te lezen, als niemand er is die de wachtzin kent.</translation>
    </message>
    <message>
        <source>There is no envelope. Words in a safe open this copy for reading, for an hour, when nobody is there who knows the passphrase. Everybody is told of each use.</source>
        <translation>Er is geen envelop. Woorden in een kluis openen deze kopie een uur lang om te lezen, als niemand er is die de wachtzin kent. Iedereen krijgt elk gebruik te zien.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Ik heb ze opgeschreven</translation>
    </message>
    <message>
        <source>New words; the old ones open nothing then</source>
        <translation>Nieuwe woorden; de oude openen dan niets meer</translation>
    </message>
    <message>
        <source>Make words for an envelope</source>
        <translation>Woorden voor een envelop maken</translation>
    </message>
    <message>
        <source>When the envelope was opened</source>
        <translation>Wanneer de envelop is geopend</translation>
    </message>
    <message>
        <source>That was me, because</source>
        <translation>Dat was ik, omdat</translation>
    </message>
    <message>
        <source>Say so</source>
        <translation>Melden</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Herstelblad</translation>
    </message>
    <message>
        <source>The organisation&apos;s sheet opens this copy, too, whole or as two of three. It was shown once and is on no device.</source>
        <translation>Het blad van de organisatie opent deze kopie ook, heel of als twee van drie. Het is één keer getoond en staat op geen apparaat.</translation>
    </message>
    <message>
        <source>The key of this copy</source>
        <translation>De sleutel van deze kopie</translation>
    </message>
    <message>
        <source>A new key is for when somebody may have had this device, its files or an earlier passphrase: what they took opens nothing of what lies here from then on. Passphrase and recovery sheet stay the same; words in an envelope open nothing any more. It takes some seconds, then the handbook opens again.</source>
        <translation>Een nieuwe sleutel is voor als iemand dit apparaat, de bestanden ervan of een eerdere wachtzin kan hebben gehad: wat diegene meenam, opent niets van wat hier daarna ligt. Wachtzin en herstelblad blijven gelijk; woorden in een envelop openen niets meer. Het duurt enkele seconden, daarna gaat het handboek weer open.</translation>
    </message>
    <message>
        <source>The key of now was made</source>
        <translation>De sleutel van nu is gemaakt op</translation>
    </message>
    <message>
        <source>Make a new key for this copy</source>
        <translation>Een nieuwe sleutel maken voor deze kopie</translation>
    </message>
</context>
<context>
    <name>LearnedMarks</name>
    <message>
        <source>Learned %1: %2</source>
        <translation>Geleerd %1: %2</translation>
    </message>
    <message>
        <source>nobody&apos;s yet</source>
        <translation>nog van niemand</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2, until %3)</source>
        <translation>%1 (%2, tot %3)</translation>
    </message>
</context>
<context>
    <name>LineCard</name>
    <message>
        <source>%1 is sent on to %2</source>
        <translation>%1 gaat door naar %2</translation>
    </message>
    <message>
        <source>People disagree: call the line and hear</source>
        <translation>Men spreekt elkaar tegen: bel de lijn en luister</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How to forward, test and undo</source>
        <translation>Hoe doorschakelen, testen en opheffen</translation>
    </message>
    <message>
        <source>How to test and undo</source>
        <translation>Hoe testen en opheffen</translation>
    </message>
    <message>
        <source>How to undo</source>
        <translation>Hoe opheffen</translation>
    </message>
    <message>
        <source>It is forwarded</source>
        <translation>Hij is doorgeschakeld</translation>
    </message>
    <message>
        <source>It is tested: it rings there</source>
        <translation>Getest: hij gaat daar over</translation>
    </message>
    <message>
        <source>The forwarding is undone</source>
        <translation>De doorschakeling is opgeheven</translation>
    </message>
</context>
<context>
    <name>LinesScreen</name>
    <message>
        <source>Telephone lines</source>
        <translation>Telefoonlijnen</translation>
    </message>
    <message>
        <source>A line that is forwarded stays on the list until that is undone, after the incident too.</source>
        <translation>Een doorgeschakelde lijn blijft op de lijst tot dat is opgeheven, ook na het incident.</translation>
    </message>
    <message>
        <source>Still forwarded. Undo it, and say so.</source>
        <translation>Nog doorgeschakeld. Hef het op en meld dat.</translation>
    </message>
    <message>
        <source>No lines in the handbook</source>
        <translation>Geen lijnen in het handboek</translation>
    </message>
    <message>
        <source>No line is forwarded</source>
        <translation>Geen lijn is doorgeschakeld</translation>
    </message>
    <message>
        <source>Write down for each number how its calls are sent on, and how that is undone.</source>
        <translation>Leg per nummer vast hoe het wordt doorgeschakeld en hoe dat wordt opgeheven.</translation>
    </message>
    <message>
        <source>Calls go where they always go.</source>
        <translation>Gesprekken komen binnen zoals altijd.</translation>
    </message>
</context>
<context>
    <name>LockedScreen</name>
    <message>
        <source>Locked</source>
        <translation>Op slot</translation>
    </message>
    <message>
        <source>Open the handbook</source>
        <translation>Handboek openen</translation>
    </message>
    <message>
        <source>Unlocking…</source>
        <translation>Wordt ontgrendeld…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Ontgrendelen</translation>
    </message>
    <message>
        <source>Use the passphrase</source>
        <translation>Wachtzin gebruiken</translation>
    </message>
    <message numerus="yes">
        <source>This copy is %n day(s) old: %1</source>
        <translation>
            <numerusform>Dit exemplaar is %n dag oud: %1</numerusform>
            <numerusform>Dit exemplaar is %n dagen oud: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>This copy is of %1</source>
        <translation>Dit exemplaar is van %1</translation>
    </message>
    <message numerus="yes">
        <source>%n wrong passphrase(s) in a row</source>
        <translation>
            <numerusform>%n verkeerde wachtzin</numerusform>
            <numerusform>%n verkeerde wachtzinnen achter elkaar</numerusform>
        </translation>
    </message>
    <message>
        <source>The next try is in %1. The recovery words open the handbook at once.</source>
        <translation>De volgende poging kan over %1. De herstelwoorden openen het handboek meteen.</translation>
    </message>
    <message>
        <source>Use what lies in the safe</source>
        <translation>Gebruiken wat in de kluis ligt</translation>
    </message>
</context>
<context>
    <name>LookAgain</name>
    <message>
        <source>When do we look whether it works?</source>
        <translation>Wanneer kijken wij of het werkt?</translation>
    </message>
    <message>
        <source>It needs no look</source>
        <translation>Kijken hoeft niet</translation>
    </message>
    <message>
        <source>In %1 minutes</source>
        <translation>Over %1 minuten</translation>
    </message>
    <message numerus="yes">
        <source>In %n hour(s)</source>
        <translation>
            <numerusform>Over %n uur</numerusform>
            <numerusform>Over %n uur</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LookBackRows</name>
    <message>
        <source>Looking back</source>
        <translation>Terugkijken</translation>
    </message>
    <message>
        <source>To be learned</source>
        <translation>Te leren</translation>
    </message>
    <message numerus="yes">
        <source>%n late</source>
        <translation>
            <numerusform>%n te laat</numerusform>
            <numerusform>%n te laat</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>Niets staat open</translation>
    </message>
    <message numerus="yes">
        <source>%n open</source>
        <translation>
            <numerusform>%n open</numerusform>
            <numerusform>%n open</numerusform>
        </translation>
    </message>
    <message>
        <source>Earlier incidents</source>
        <translation>Eerdere incidenten</translation>
    </message>
    <message>
        <source>Exercises</source>
        <translation>Oefeningen</translation>
    </message>
</context>
<context>
    <name>MandateCard</name>
    <message>
        <source>In %1 min, if not reached, you may yourself.</source>
        <translation>Niet bereikt? Over %1 min mag u zelf.</translation>
    </message>
    <message>
        <source>In %1 min, if not reached, you may.</source>
        <translation>Niet bereikt? Over %1 min mag u.</translation>
    </message>
    <message>
        <source>In %1 min, if not reached: %2.</source>
        <translation>Niet bereikt? Over %1 min: %2.</translation>
    </message>
    <message>
        <source>Nobody who may declare was reached in time: you may declare</source>
        <translation>Niemand die mag afkondigen was op tijd bereikt: u mag afkondigen</translation>
    </message>
    <message>
        <source>You may declare</source>
        <translation>U mag afkondigen</translation>
    </message>
    <message>
        <source>%1 may declare: ring</source>
        <translation>%1 mag afkondigen: bel</translation>
    </message>
    <message>
        <source>%1 may declare</source>
        <translation>%1 mag afkondigen</translation>
    </message>
    <message>
        <source>It cannot wait? Declare: the log says that you were not named for it.</source>
        <translation>Kan het niet wachten? Kondig af: het logboek zegt dat u daarvoor niet was aangewezen.</translation>
    </message>
</context>
<context>
    <name>MarkWords</name>
    <message>
        <source>Disputed</source>
        <translation>Betwist</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Gezien</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Heeft hulp nodig</translation>
    </message>
    <message>
        <source>Not here today</source>
        <translation>Vandaag niet aanwezig</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>Niet gezien</translation>
    </message>
</context>
<context>
    <name>MeasureCard</name>
    <message>
        <source>Look at it again: it was to end at %1</source>
        <translation>Kijk er opnieuw naar: het zou eindigen om %1</translation>
    </message>
    <message>
        <source>On, until %1</source>
        <translation>Van kracht, tot %1</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Van kracht</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Uit</translation>
    </message>
    <message>
        <source>People said different things of it, and did not know of each other. Say again what holds.</source>
        <translation>Mensen zeiden er iets verschillends over en wisten dat niet van elkaar. Zeg opnieuw wat geldt.</translation>
    </message>
    <message>
        <source>Seen to by %1. Switched on by %2, %3</source>
        <translation>%1 zorgt ervoor. Ingeschakeld door %2, %3</translation>
    </message>
    <message>
        <source>Seen to by %1</source>
        <translation>%1 zorgt ervoor</translation>
    </message>
    <message>
        <source>Change or prolong</source>
        <translation>Wijzig of verleng</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Schakel in</translation>
    </message>
    <message>
        <source>Change or prolong: %1</source>
        <translation>Wijzig of verleng: %1</translation>
    </message>
    <message>
        <source>Switch on: %1</source>
        <translation>Schakel in: %1</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Schakel uit</translation>
    </message>
    <message>
        <source>Switch off: %1</source>
        <translation>Schakel uit: %1</translation>
    </message>
</context>
<context>
    <name>MeasureSheet</name>
    <message>
        <source>What it covers (may stay empty)</source>
        <translation>Waarvoor het geldt (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Who sees to it; else who the handbook names</source>
        <translation>Wie ervoor zorgt; anders wie het handboek noemt</translation>
    </message>
    <message>
        <source>When it is to be looked at again</source>
        <translation>Wanneer ernaar opnieuw gekeken wordt</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Geen einde</translation>
    </message>
    <message>
        <source>Switch it on</source>
        <translation>Schakel in</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zoals het is</translation>
    </message>
</context>
<context>
    <name>MeasuresScreen</name>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>No measures in the handbook</source>
        <translation>Geen maatregelen in het handboek</translation>
    </message>
    <message>
        <source>Measures are prepared with the plan: a change freeze, working from home, service for critical customers first.</source>
        <translation>Maatregelen worden met het plan voorbereid: een wijzigingsstop, thuiswerken, kritieke klanten eerst.</translation>
    </message>
</context>
<context>
    <name>MemberCard</name>
    <message>
        <source>an administrator</source>
        <translation>een beheerder</translation>
    </message>
    <message>
        <source>By %1 on %2.</source>
        <translation>Door %1 op %2.</translation>
    </message>
    <message>
        <source>By %1.</source>
        <translation>Door %1.</translation>
    </message>
    <message>
        <source>Somebody who is not in the contacts</source>
        <translation>Iemand die niet in de contacten staat</translation>
    </message>
    <message>
        <source>%1 · this device</source>
        <translation>%1 · dit apparaat</translation>
    </message>
    <message>
        <source>Removed from the handbook</source>
        <translation>Uit het handboek verwijderd</translation>
    </message>
    <message>
        <source>%1 Reason: %2.</source>
        <translation>%1 Reden: %2.</translation>
    </message>
    <message>
        <source>It gets nothing new. What it held before stays on it.</source>
        <translation>Het krijgt niets nieuws. Wat het al had blijft erop staan.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) held back</source>
        <translation>
            <numerusform>%n wijziging achtergehouden</numerusform>
            <numerusform>%n wijzigingen achtergehouden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing of it is held back</source>
        <translation>Er wordt niets van achtergehouden</translation>
    </message>
    <message>
        <source>Written on %1, by its clock.</source>
        <translation>Geschreven op %1, volgens zijn eigen klok.</translation>
    </message>
    <message>
        <source>Written between %1 and %2, by its clock.</source>
        <translation>Geschreven tussen %1 en %2, volgens zijn eigen klok.</translation>
    </message>
    <message>
        <source>They came after the removal, or were not known to who removed it. Nobody sees them.</source>
        <translation>Ze kwamen na de verwijdering, of waren onbekend bij wie het verwijderde. Niemand ziet ze.</translation>
    </message>
    <message>
        <source>Let them count…</source>
        <translation>Laten meetellen…</translation>
    </message>
    <message>
        <source>What it was allowed</source>
        <translation>Wat het mocht</translation>
    </message>
    <message>
        <source>What this device may do</source>
        <translation>Wat dit apparaat mag</translation>
    </message>
    <message>
        <source>Member since</source>
        <translation>Lid sinds</translation>
    </message>
    <message>
        <source>Wrote last</source>
        <translation>Schreef het laatst</translation>
    </message>
    <message>
        <source>What its copy holds</source>
        <translation>Wat zijn kopie bevat</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
    <message>
        <source>Open the contact</source>
        <translation>Contact openen</translation>
    </message>
    <message>
        <source>Remove this device…</source>
        <translation>Dit apparaat verwijderen…</translation>
    </message>
    <message>
        <source>They came after this device lost the right to write, or were not known to who took it. Nobody sees them.</source>
        <translation>Ze kwamen nadat dit apparaat niet meer mocht schrijven, of wie dat besloot kende ze niet. Niemand ziet ze.</translation>
    </message>
    <message>
        <source>Change what it may do…</source>
        <translation>Wijzigen wat het mag…</translation>
    </message>
    <message>
        <source>Administrators remove devices and change what they may do. This device may not.</source>
        <translation>Beheerders verwijderen apparaten en wijzigen wat die mogen. Dit apparaat mag dat niet.</translation>
    </message>
    <message>
        <source>This is the device in your hand. Another administrator can remove it, or change what it may do.</source>
        <translation>Dit is het apparaat in uw hand. Een andere beheerder kan het verwijderen, of wijzigen wat het mag.</translation>
    </message>
    <message>
        <source>Its admission does not count</source>
        <translation>De toelating ervan telt niet</translation>
    </message>
    <message>
        <source>Whoever let it in had been removed before. It gets nothing new, and what it writes is held back. If it belongs here, let it in again: its copy and its keys stay.</source>
        <translation>Wie het toeliet, was daarvoor al verwijderd. Het krijgt niets nieuws en wat het schrijft wordt tegengehouden. Hoort het hier, laat het dan opnieuw toe: de kopie en de sleutels blijven.</translation>
    </message>
    <message>
        <source>Let it in again</source>
        <translation>Opnieuw toelaten</translation>
    </message>
    <message>
        <source>Became an administrator with the recovery words</source>
        <translation>Werd beheerder met de herstelwoorden</translation>
    </message>
    <message>
        <source>No other administrator had to agree. If you do not know why, ask its user.</source>
        <translation>Daar hoefde geen andere beheerder mee in te stemmen. Weet u niet waarom, vraag het dan de gebruiker.</translation>
    </message>
    <message>
        <source>It gets nothing new.</source>
        <translation>Het krijgt niets nieuws.</translation>
    </message>
    <message>
        <source>It says that it erased its copy</source>
        <translation>Het zegt dat het zijn kopie heeft gewist</translation>
    </message>
    <message>
        <source>Its copy is to be erased</source>
        <translation>De kopie daar moet worden gewist</translation>
    </message>
    <message>
        <source>It has not said that it heard of it. Until then everything is still on it.</source>
        <translation>Het heeft niet gezegd dat het dit gehoord heeft. Tot dan staat alles er nog op.</translation>
    </message>
    <message>
        <source>Have its copy erased…</source>
        <translation>De kopie daar laten wissen…</translation>
    </message>
    <message>
        <source>%1, by its clock.</source>
        <translation>%1, volgens zijn klok.</translation>
    </message>
</context>
<context>
    <name>MemberRow</name>
    <message>
        <source>%1 since %2 · device %3</source>
        <translation>%1 sinds %2 · apparaat %3</translation>
    </message>
    <message>
        <source>%1 · device %2</source>
        <translation>%1 · apparaat %2</translation>
    </message>
    <message>
        <source>%1 · wrote last %2</source>
        <translation>%1 · schreef het laatst %2</translation>
    </message>
    <message>
        <source>Somebody who is not in the contacts</source>
        <translation>Iemand die niet in de contacten staat</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>Dit apparaat</translation>
    </message>
    <message>
        <source>Removed on %1 · device %2</source>
        <translation>Verwijderd op %1 · apparaat %2</translation>
    </message>
    <message>
        <source>Removed · device %1</source>
        <translation>Verwijderd · apparaat %1</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) held back</source>
        <translation>
            <numerusform>%n wijziging achtergehouden</numerusform>
            <numerusform>%n wijzigingen achtergehouden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · by file %2</source>
        <translation>%1 · per bestand %2</translation>
    </message>
    <message>
        <source>%1 · nearby %2</source>
        <translation>%1 · in de buurt %2</translation>
    </message>
    <message>
        <source>Its admission does not count · device %1</source>
        <translation>De toelating telt niet · apparaat %1</translation>
    </message>
</context>
<context>
    <name>MemberScreen</name>
    <message>
        <source>Device %1</source>
        <translation>Apparaat %1</translation>
    </message>
    <message>
        <source>Let count what is held back?</source>
        <translation>Laten meetellen wat is achtergehouden?</translation>
    </message>
    <message>
        <source>Let it count</source>
        <translation>Laten meetellen</translation>
    </message>
    <message>
        <source>Keep it held back</source>
        <translation>Achtergehouden laten</translation>
    </message>
    <message>
        <source>Everybody then sees what this device wrote and you hold now. Do it if its user wrote it, not a finder or a thief. What the device may do stays as it is, and what it writes from now on stays held back.</source>
        <translation>Iedereen ziet dan wat dit apparaat schreef en hier nu is. Doe het als de gebruiker het schreef, niet een vinder of een dief. Wat het apparaat mag blijft zoals het is, en wat het voortaan schrijft blijft achtergehouden.</translation>
    </message>
    <message>
        <source>Have its copy erased?</source>
        <translation>De kopie daar laten wissen?</translation>
    </message>
    <message>
        <source>When the device hears of it, it hands over what was written on it, if it can, and erases its copy. It cannot be called back. A device that meets nobody erases nothing.</source>
        <translation>Zodra het apparaat dit hoort, geeft het door wat erop geschreven is, als dat kan, en wist het zijn kopie. Terugroepen kan niet. Een apparaat dat niemand ontmoet, wist niets.</translation>
    </message>
    <message>
        <source>Have it erased</source>
        <translation>Laten wissen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
</context>
<context>
    <name>MembersScreen</name>
    <message>
        <source>Members and devices</source>
        <translation>Leden en apparaten</translation>
    </message>
    <message>
        <source>Admit somebody by file</source>
        <translation>Iemand toelaten met een bestand</translation>
    </message>
    <message>
        <source>What a copy holds is learnt from what it wrote. Who only reads may hold more than is said here.</source>
        <translation>Wat een kopie bevat, blijkt uit wat ze schreef. Wie alleen leest, heeft misschien meer dan hier staat.</translation>
    </message>
    <message>
        <source>Administrators let devices in and remove them. This device may not.</source>
        <translation>Beheerders laten apparaten toe en verwijderen ze. Dit apparaat mag dat niet.</translation>
    </message>
    <message>
        <source>No administrator left? Take over…</source>
        <translation>Geen beheerder meer? Neem het over…</translation>
    </message>
</context>
<context>
    <name>MessageReaders</name>
    <message numerus="yes">
        <source>%n number(s)</source>
        <translation>
            <numerusform>%n nummer</numerusform>
            <numerusform>%n nummers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageScreen</name>
    <message>
        <source>As it goes out</source>
        <translation>Zoals het uitgaat</translation>
    </message>
    <message>
        <source>Exercise: it says so in front and at the end, and nothing is sent.</source>
        <translation>Oefening: dat staat vooraan en achteraan, en er wordt niets verstuurd.</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>Niet ingevuld: %1</translation>
    </message>
    <message>
        <source>Copy, and write into the log that it was given out</source>
        <translation>Kopiëren, en in het logboek zetten dat het is uitgegeven</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>No incident runs: what you send is written into no log.</source>
        <translation>Er loopt geen incident: wat u verstuurt komt in geen logboek.</translation>
    </message>
    <message>
        <source>As a text message to</source>
        <translation>Als sms aan</translation>
    </message>
    <message>
        <source>Somebody by name</source>
        <translation>Iemand bij naam</translation>
    </message>
    <message numerus="yes">
        <source>Write into the log: sent to %n number(s)</source>
        <translation>
            <numerusform>In het logboek: verstuurd naar %n nummer</numerusform>
            <numerusform>In het logboek: verstuurd naar %n nummers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Text message to %n number(s)</source>
        <translation>
            <numerusform>Sms naar %n nummer</numerusform>
            <numerusform>Sms naar %n nummers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MessageWords</name>
    <message>
        <source>Staff</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Pers</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Overheid</translation>
    </message>
    <message>
        <source>Neighbours</source>
        <translation>Buren</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Anderen</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Nederlands</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Engels</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Frans</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Duits</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Verstuurd</translation>
    </message>
    <message>
        <source>Not sent after all</source>
        <translation>Toch niet verstuurd</translation>
    </message>
    <message>
        <source>Given out</source>
        <translation>Uitgegeven</translation>
    </message>
    <message numerus="yes">
        <source>%n text message(s)</source>
        <translation>
            <numerusform>%n sms-bericht</numerusform>
            <numerusform>%n sms-berichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 letters. Letters that text messages lack make it longer</source>
        <translation>%1, %2 tekens. Letters die sms niet kent maken het langer</translation>
    </message>
    <message>
        <source>%1, %2 letters</source>
        <translation>%1, %2 tekens</translation>
    </message>
    <message>
        <source>Opened what is sealed of %1</source>
        <translation>Verzegeling geopend van %1</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, aan %2</translation>
    </message>
</context>
<context>
    <name>MessagesScreen</name>
    <message>
        <source>Texts to send</source>
        <translation>Teksten om te versturen</translation>
    </message>
    <message>
        <source>No texts stand ready</source>
        <translation>Er staan geen teksten klaar</translation>
    </message>
    <message>
        <source>Prepared texts of the handbook appear here, each with its blanks.</source>
        <translation>Voorbereide teksten van het handboek verschijnen hier, elk met wat in te vullen is.</translation>
    </message>
    <message>
        <source>To fill in: %1</source>
        <translation>In te vullen: %1</translation>
    </message>
    <message>
        <source>Nothing to fill in</source>
        <translation>Niets in te vullen</translation>
    </message>
    <message>
        <source>sent %1</source>
        <translation>verstuurd %1</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Uitgegaan</translation>
    </message>
    <message>
        <source>%1, to %2</source>
        <translation>%1, aan %2</translation>
    </message>
    <message>
        <source>One says that it went out, another that it did not</source>
        <translation>De een zegt dat het is uitgegaan, de ander van niet</translation>
    </message>
    <message>
        <source>Incident: please call back or open the handbook.</source>
        <translation>Incident: bel terug of open het handboek.</translation>
    </message>
    <message>
        <source>Exercise: %1</source>
        <translation>Oefening: %1</translation>
    </message>
    <message>
        <source>Written into the log, and not sent</source>
        <translation>Komt in het logboek, en wordt niet verstuurd</translation>
    </message>
    <message>
        <source>To %1, and into the log</source>
        <translation>Aan %1, en in het logboek</translation>
    </message>
    <message>
        <source>Exercise, text message to %1, not sent: %2</source>
        <translation>Oefening, sms aan %1, niet verstuurd: %2</translation>
    </message>
    <message>
        <source>Text message to %1: %2</source>
        <translation>Sms aan %1: %2</translation>
    </message>
</context>
<context>
    <name>MissingScreen</name>
    <message>
        <source>Missing</source>
        <translation>Vermist</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) not seen or in need of help</source>
        <translation>
            <numerusform>%n persoon niet gezien of heeft hulp nodig</numerusform>
            <numerusform>%n personen niet gezien of hebben hulp nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Needs help: %1</source>
        <translation>Heeft hulp nodig: %1</translation>
    </message>
    <message>
        <source>Needs help</source>
        <translation>Heeft hulp nodig</translation>
    </message>
    <message>
        <source>Nobody is missing</source>
        <translation>Niemand wordt vermist</translation>
    </message>
    <message>
        <source>Said at %1: here, %2</source>
        <translation>Zei om %1: hier, %2</translation>
    </message>
</context>
<context>
    <name>NearbyScreen</name>
    <message numerus="yes">
        <source>%n packet(s) came here</source>
        <translation>
            <numerusform>%n pakket kwam hierheen</numerusform>
            <numerusform>%n pakketten kwamen hierheen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n went there</source>
        <translation>
            <numerusform>%n ging daarheen</numerusform>
            <numerusform>%n gingen daarheen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were refused; what is here is unharmed</source>
        <translation>
            <numerusform>%n werd geweigerd; wat hier staat is ongeschonden</numerusform>
            <numerusform>%n werden geweigerd; wat hier staat is ongeschonden</numerusform>
        </translation>
    </message>
    <message>
        <source>The line is closed now; meet again when there is more.</source>
        <translation>De verbinding is nu dicht; maak haar opnieuw als er meer is.</translation>
    </message>
    <message>
        <source>The line stays open.</source>
        <translation>De verbinding blijft open.</translation>
    </message>
    <message>
        <source>%1, %2. %3. %4</source>
        <translation>%1, %2. %3. %4</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>In de buurt</translation>
    </message>
    <message>
        <source>Meet without a relay</source>
        <translation>Uitwisselen zonder doorgeefpost</translation>
    </message>
    <message>
        <source>Devices on the same network, or on the hotspot of a phone, give each other what is new. No internet is needed.</source>
        <translation>Apparaten op hetzelfde netwerk, of op de hotspot van een telefoon, geven elkaar wat nieuw is. Internet is niet nodig.</translation>
    </message>
    <message>
        <source>Others can meet this device</source>
        <translation>Anderen kunnen dit apparaat bereiken</translation>
    </message>
    <message>
        <source>Address of this device, to be read out</source>
        <translation>Adres van dit apparaat, om voor te lezen</translation>
    </message>
    <message>
        <source>The other device fills it in below “Meet another device”.</source>
        <translation>Het andere apparaat vult het in onder “Een ander apparaat bereiken”.</translation>
    </message>
    <message>
        <source>On another network of this device</source>
        <translation>Op een ander netwerk van dit apparaat</translation>
    </message>
    <message>
        <source>This device cannot be met now</source>
        <translation>Dit apparaat is nu niet te bereiken</translation>
    </message>
    <message>
        <source>The system does not let it answer. Call the other device from here instead.</source>
        <translation>Het systeem laat het niet antwoorden. Bereik het andere apparaat vanaf hier.</translation>
    </message>
    <message>
        <source>This device is on no network</source>
        <translation>Dit apparaat is op geen netwerk</translation>
    </message>
    <message>
        <source>Join the Wi-Fi that the other one is on, or let one of the two make a hotspot. Then look again.</source>
        <translation>Ga naar de wifi van het andere apparaat, of laat een van beide een hotspot maken. Kijk dan opnieuw.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Opnieuw kijken</translation>
    </message>
    <message>
        <source>Meet another device</source>
        <translation>Een ander apparaat bereiken</translation>
    </message>
    <message>
        <source>Address that the other device shows</source>
        <translation>Adres dat het andere apparaat toont</translation>
    </message>
    <message>
        <source>Calling…</source>
        <translation>Bezig met verbinden…</translation>
    </message>
    <message>
        <source>Meet</source>
        <translation>Uitwisselen</translation>
    </message>
    <message>
        <source>Both have the same now: this device and that of %1</source>
        <translation>Beide hebben nu hetzelfde: dit apparaat en dat van %1</translation>
    </message>
    <message>
        <source>Both have the same now</source>
        <translation>Beide hebben nu hetzelfde</translation>
    </message>
    <message>
        <source>Connected now</source>
        <translation>Nu verbonden</translation>
    </message>
    <message>
        <source>Somebody who is not in the contacts</source>
        <translation>Iemand die niet in de contacten staat</translation>
    </message>
    <message>
        <source>Device %1 · %2 sent, %3 received</source>
        <translation>Apparaat %1 · %2 verstuurd, %3 ontvangen</translation>
    </message>
    <message>
        <source>What is written on one of them is on the other within a second, as long as they stay near.</source>
        <translation>Wat op het ene wordt geschreven staat binnen een seconde op het andere, zolang ze in de buurt blijven.</translation>
    </message>
    <message>
        <source>Hang up</source>
        <translation>Verbinding verbreken</translation>
    </message>
    <message>
        <source>This is no address</source>
        <translation>Dit is geen adres</translation>
    </message>
    <message>
        <source>That device does not belong to this handbook</source>
        <translation>Dat apparaat hoort niet bij dit handboek</translation>
    </message>
    <message>
        <source>Something else answers at this address</source>
        <translation>Op dit adres antwoordt iets anders</translation>
    </message>
    <message>
        <source>That device has another version of Uitwijk</source>
        <translation>Dat apparaat heeft een andere versie van Uitwijk</translation>
    </message>
    <message>
        <source>There is no space left on this device</source>
        <translation>Er is geen ruimte meer op dit apparaat</translation>
    </message>
    <message>
        <source>Nobody answers at this address</source>
        <translation>Op dit adres antwoordt niemand</translation>
    </message>
    <message>
        <source>An address is four numbers with dots between them, as the other device shows it: 192.0.2.17.</source>
        <translation>Een adres is vier getallen met punten ertussen, zoals het andere apparaat het toont: 192.0.2.17.</translation>
    </message>
    <message>
        <source>Or one of the two was removed from it. Nothing was exchanged. Compare the address, and who belongs to the handbook.</source>
        <translation>Of een van beide is eruit verwijderd. Er is niets uitgewisseld. Vergelijk het adres, en wie bij het handboek hoort.</translation>
    </message>
    <message>
        <source>Nothing was lost. Install the newest version on both.</source>
        <translation>Er is niets verloren. Zet op beide de nieuwste versie.</translation>
    </message>
    <message>
        <source>Nothing was lost. Make room, and meet again.</source>
        <translation>Er is niets verloren. Maak ruimte en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Nothing was lost. Compare the address, look whether the other device shows it still, and whether both are on the same network.</source>
        <translation>Er is niets verloren. Vergelijk het adres, kijk of het andere apparaat het nog toont en of beide op hetzelfde netwerk zijn.</translation>
    </message>
    <message>
        <source>Devices of this handbook find it and meet it by themselves. A stranger on this network learns that something answers here, and nothing more.</source>
        <translation>Apparaten van dit handboek vinden en bereiken het vanzelf. Een vreemde op dit netwerk merkt dat hier iets antwoordt, en verder niets.</translation>
    </message>
    <message>
        <source>Off: nothing answers here, and it tells nobody that it is here.</source>
        <translation>Uit: hier antwoordt niets, en het laat niemand weten dat het er is.</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) of this handbook are near</source>
        <translation>
            <numerusform>%n apparaat van dit handboek is in de buurt</numerusform>
            <numerusform>%n apparaten van dit handboek zijn in de buurt</numerusform>
        </translation>
    </message>
    <message>
        <source>No device of this handbook is found yet</source>
        <translation>Nog geen apparaat van dit handboek gevonden</translation>
    </message>
    <message>
        <source>Device %1</source>
        <translation>Apparaat %1</translation>
    </message>
    <message>
        <source>Connected</source>
        <translation>Verbonden</translation>
    </message>
    <message>
        <source>The other device has to be switched on above, on the same network. Some networks keep devices apart; its address may do there, or a hotspot.</source>
        <translation>Op het andere apparaat moet dit ook aan staan, op hetzelfde netwerk. Sommige netwerken houden apparaten gescheiden; daar helpt het adres soms, of een hotspot.</translation>
    </message>
</context>
<context>
    <name>NextStepCard</name>
    <message>
        <source>Next step · %1</source>
        <translation>Volgende stap · %1</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Open the list</source>
        <translation>Lijst openen</translation>
    </message>
</context>
<context>
    <name>NowScreen</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
</context>
<context>
    <name>NumberRow</name>
    <message>
        <source>Call %1, %2</source>
        <translation>Bel %1, %2</translation>
    </message>
</context>
<context>
    <name>ObjectScreen</name>
    <message>
        <source>Two versions: ask which one is right</source>
        <translation>Twee versies: vraag welke klopt</translation>
    </message>
    <message>
        <source>Start this list now</source>
        <translation>Deze lijst nu starten</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Hoort erbij</translation>
    </message>
    <message>
        <source>Open what is sealed, with a reason</source>
        <translation>Openen wat verzegeld is, met een reden</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Nog een stap</translation>
    </message>
    <message>
        <source>Change this step</source>
        <translation>Deze stap wijzigen</translation>
    </message>
    <message>
        <source>An incident or an exercise taught this; it is not seen to yet</source>
        <translation>Geleerd van een incident of oefening; nog niet opgepakt</translation>
    </message>
    <message>
        <source>Seen in this incident</source>
        <translation>Gezien bij dit incident</translation>
    </message>
</context>
<context>
    <name>ObjectsScreen</name>
    <message>
        <source>Nothing here yet</source>
        <translation>Hier staat nog niets</translation>
    </message>
    <message>
        <source>Import a file that has it.</source>
        <translation>Lees een bestand in waar het in staat.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Inlezen…</translation>
    </message>
</context>
<context>
    <name>OpenSealedSheet</name>
    <message>
        <source>Open what is sealed</source>
        <translation>Openen wat verzegeld is</translation>
    </message>
    <message>
        <source>Your name, the time and the reason go into the log of the incident, and stand on this card. It is open for you until the incident ends.</source>
        <translation>Uw naam, de tijd en de reden komen in het logboek van het incident en op deze kaart. Het is voor u open tot het incident voorbij is.</translation>
    </message>
    <message>
        <source>No incident runs. Your name, the time and the reason stand on this card. It is open for you for an hour.</source>
        <translation>Er loopt geen incident. Uw naam, de tijd en de reden staan op deze kaart. Het is een uur voor u open.</translation>
    </message>
    <message>
        <source>For what reason?</source>
        <translation>Om welke reden?</translation>
    </message>
    <message>
        <source>Open it, for this reason</source>
        <translation>Openen, om deze reden</translation>
    </message>
    <message>
        <source>Leave it sealed</source>
        <translation>Verzegeld laten</translation>
    </message>
</context>
<context>
    <name>Openings</name>
    <message>
        <source>Opened by</source>
        <translation>Geopend door</translation>
    </message>
    <message>
        <source>%1, %2, in: %3</source>
        <translation>%1, %2, in: %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message>
        <source>EXERCISE</source>
        <translation>OEFENING</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>Evaluatie: %1</translation>
    </message>
    <message>
        <source>What the log says</source>
        <translation>Wat het logboek zegt</translation>
    </message>
    <message>
        <source>Declared</source>
        <translation>Uitgeroepen</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Eerste gesprek</translation>
    </message>
    <message>
        <source>First person reached</source>
        <translation>Eerste persoon bereikt</translation>
    </message>
    <message>
        <source>Everybody accounted for</source>
        <translation>Iedereen terecht</translation>
    </message>
    <message>
        <source>First decision</source>
        <translation>Eerste besluit</translation>
    </message>
    <message>
        <source>First service back</source>
        <translation>Eerste dienst hersteld</translation>
    </message>
    <message>
        <source>Stood down</source>
        <translation>Afgeschaald</translation>
    </message>
    <message>
        <source>%1 after the declaration</source>
        <translation>%1 na het uitroepen</translation>
    </message>
    <message>
        <source>not in the log</source>
        <translation>niet in het logboek</translation>
    </message>
    <message>
        <source>%1 people, %2 person-hours</source>
        <translation>%1 mensen, %2 mensuren</translation>
    </message>
    <message>
        <source>What is to be learned</source>
        <translation>Wat er te leren is</translation>
    </message>
    <message>
        <source>Nothing was written down yet.</source>
        <translation>Er is nog niets opgeschreven.</translation>
    </message>
    <message>
        <source>Went well</source>
        <translation>Ging goed</translation>
    </message>
    <message>
        <source>To improve</source>
        <translation>Te verbeteren</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>being done</source>
        <translation>bezig</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>afgerond</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>vervallen</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nog niemand</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>LATE</source>
        <translation>TE LAAT</translation>
    </message>
    <message>
        <source>people disagree</source>
        <translation>mensen zijn het oneens</translation>
    </message>
    <message>
        <source>From the log: %1</source>
        <translation>Uit het logboek: %1</translation>
    </message>
</context>
<context>
    <name>PaperFields</name>
    <message>
        <source>Not right yet: group %1</source>
        <translation>Nog niet goed: groep %1</translation>
    </message>
    <message>
        <source>This is one of three sheets. Type another one of them below.</source>
        <translation>Dit is een van drie bladen. Typ hieronder een ander van de drie.</translation>
    </message>
    <message>
        <source>This is the same sheet twice. Another one of the three is needed.</source>
        <translation>Dit is twee keer hetzelfde blad. Er is een ander van de drie nodig.</translation>
    </message>
    <message>
        <source>These two sheets do not belong together: they are of different sets.</source>
        <translation>Deze twee bladen horen niet bij elkaar: ze zijn van verschillende sets.</translation>
    </message>
    <message>
        <source>The words from the envelope open the handbook for reading, for an hour. Everybody is told.</source>
        <translation>De woorden uit de envelop openen het handboek een uur lang om te lezen. Iedereen krijgt het te zien.</translation>
    </message>
    <message>
        <source>These are the words from the envelope. The recovery words are needed here.</source>
        <translation>Dit zijn de woorden uit de envelop. Hier zijn de herstelwoorden nodig.</translation>
    </message>
    <message>
        <source>Recovery words, or the words from the envelope</source>
        <translation>Herstelwoorden, of de woorden uit de envelop</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Herstelwoorden</translation>
    </message>
    <message>
        <source>Another of the three sheets</source>
        <translation>Een ander van de drie bladen</translation>
    </message>
</context>
<context>
    <name>PartRow</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>PassphraseField</name>
    <message>
        <source>Passphrase</source>
        <translation>Wachtzin</translation>
    </message>
    <message>
        <source>Hide what I type</source>
        <translation>Verberg wat ik typ</translation>
    </message>
    <message>
        <source>Show what I type</source>
        <translation>Toon wat ik typ</translation>
    </message>
</context>
<context>
    <name>PassphraseStrength</name>
    <message>
        <source>Strong: nobody guesses this, if it is from no book or song.</source>
        <translation>Sterk: dit raadt niemand, als het uit geen boek of lied komt.</translation>
    </message>
    <message>
        <source>Could be guessed in months by who takes the device. One more word makes it strong.</source>
        <translation>In maanden te raden door wie het apparaat meeneemt. Nog een woord maakt hem sterk.</translation>
    </message>
    <message>
        <source>Can be guessed in hours by who takes the device. Take four words that have nothing to do with each other.</source>
        <translation>In uren te raden door wie het apparaat meeneemt. Neem vier woorden die niets met elkaar te maken hebben.</translation>
    </message>
    <message>
        <source>Propose words</source>
        <translation>Woorden voorstellen</translation>
    </message>
</context>
<context>
    <name>PastScreen</name>
    <message>
        <source>Exercises</source>
        <translation>Oefeningen</translation>
    </message>
    <message>
        <source>Earlier incidents</source>
        <translation>Eerdere incidenten</translation>
    </message>
    <message>
        <source>EXERCISE: %1</source>
        <translation>OEFENING: %1</translation>
    </message>
    <message>
        <source>%1, %2 late</source>
        <translation>%1, %2 te laat</translation>
    </message>
    <message>
        <source>No exercise yet</source>
        <translation>Nog geen oefening</translation>
    </message>
    <message>
        <source>No incident has ended yet</source>
        <translation>Er is nog geen incident beëindigd</translation>
    </message>
    <message>
        <source>Start one from Now: on the same handbook, and never taken for real.</source>
        <translation>Begin er een bij Nu: met hetzelfde handboek, en nooit voor echt aan te zien.</translation>
    </message>
</context>
<context>
    <name>PeopleBar</name>
    <message>
        <source>Is everybody accounted for? %1, %2</source>
        <translation>Is iedereen terecht? %1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n not seen</source>
        <translation>
            <numerusform>%n niet gezien</numerusform>
            <numerusform>%n niet gezien</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need help</source>
        <translation>
            <numerusform>%n heeft hulp nodig</numerusform>
            <numerusform>%n hebben hulp nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Is everybody accounted for? %1</source>
        <translation>Is iedereen terecht? %1</translation>
    </message>
    <message>
        <source>Opens the roll call</source>
        <translation>Opent het appèl</translation>
    </message>
</context>
<context>
    <name>PeopleOverride</name>
    <message>
        <source>Go on without an answer?</source>
        <translation>Verder zonder antwoord?</translation>
    </message>
    <message>
        <source>Why: it goes into the log with your name</source>
        <translation>Waarom: het komt met uw naam in het logboek</translation>
    </message>
    <message>
        <source>Go on, for this reason</source>
        <translation>Verder, om deze reden</translation>
    </message>
    <message>
        <source>Keep asking</source>
        <translation>Blijf vragen</translation>
    </message>
</context>
<context>
    <name>PersonAnswers</name>
    <message>
        <source>Where, and what to know (may stay empty)</source>
        <translation>Waar, en wat men moet weten (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Nobody needs to look for them</source>
        <translation>Niemand hoeft te zoeken</translation>
    </message>
    <message>
        <source>Found, but not safe: say where</source>
        <translation>Gevonden, maar niet veilig: zeg waar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zoals het is</translation>
    </message>
</context>
<context>
    <name>PersonSeenRow</name>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Gezien: %1</translation>
    </message>
    <message>
        <source>Wardens disagree</source>
        <translation>Ontruimers spreken elkaar tegen</translation>
    </message>
    <message>
        <source>Other answers for: %1</source>
        <translation>Andere antwoorden voor: %1</translation>
    </message>
    <message>
        <source>Said at %1: here, %2</source>
        <translation>Zei om %1: hier, %2</translation>
    </message>
</context>
<context>
    <name>PhoneRow</name>
    <message>
        <source>Private number</source>
        <translation>Privénummer</translation>
    </message>
    <message>
        <source>Private number: open it with a reason</source>
        <translation>Privénummer: open het met een reden</translation>
    </message>
    <message>
        <source>Open the private number, %1</source>
        <translation>Het privénummer openen, %1</translation>
    </message>
    <message>
        <source>Call %1, %2</source>
        <translation>Bel %1, %2</translation>
    </message>
</context>
<context>
    <name>PhoneShell</name>
    <message>
        <source>Now</source>
        <translation>Nu</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Apparaat</translation>
    </message>
</context>
<context>
    <name>PlaceRow</name>
    <message>
        <source>You are there</source>
        <translation>U bent er</translation>
    </message>
</context>
<context>
    <name>PlaceWords</name>
    <message>
        <source>north</source>
        <translation>noord</translation>
    </message>
    <message>
        <source>north-east</source>
        <translation>noordoost</translation>
    </message>
    <message>
        <source>east</source>
        <translation>oost</translation>
    </message>
    <message>
        <source>south-east</source>
        <translation>zuidoost</translation>
    </message>
    <message>
        <source>south</source>
        <translation>zuid</translation>
    </message>
    <message>
        <source>south-west</source>
        <translation>zuidwest</translation>
    </message>
    <message>
        <source>west</source>
        <translation>west</translation>
    </message>
    <message>
        <source>north-west</source>
        <translation>noordwest</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Kantoor</translation>
    </message>
    <message>
        <source>Data centre</source>
        <translation>Datacentrum</translation>
    </message>
    <message>
        <source>Alternative workplace</source>
        <translation>Uitwijkplek</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>Verzamelplaats</translation>
    </message>
    <message>
        <source>nobody knows from when</source>
        <translation>niemand weet van wanneer</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) ago</source>
        <translation>
            <numerusform>%n seconde geleden</numerusform>
            <numerusform>%n seconden geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minuut geleden</numerusform>
            <numerusform>%n minuten geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n uur geleden</numerusform>
            <numerusform>%n uur geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden</numerusform>
            <numerusform>%n dagen geleden</numerusform>
        </translation>
    </message>
    <message>
        <source>not known how exact</source>
        <translation>onbekend hoe nauwkeurig</translation>
    </message>
    <message>
        <source>within %1 m</source>
        <translation>op %1 m nauwkeurig</translation>
    </message>
    <message>
        <source>within %1 km</source>
        <translation>op %1 km nauwkeurig</translation>
    </message>
    <message>
        <source>This is where you were then. Look again when you have moved.</source>
        <translation>Hier was u toen. Zoek opnieuw als u zich verplaatst hebt.</translation>
    </message>
    <message>
        <source>Not exact: distances and directions are rough.</source>
        <translation>Niet nauwkeurig: afstanden en richtingen zijn ruw.</translation>
    </message>
    <message>
        <source>The receiver gave no time: it may be an old position.</source>
        <translation>De ontvanger gaf geen tijd: het kan een oude positie zijn.</translation>
    </message>
    <message>
        <source>The receiver&apos;s date is 1024 weeks behind, as old receivers are. The position can be right.</source>
        <translation>De datum van de ontvanger loopt 1024 weken achter, zoals bij oude ontvangers. De positie kan kloppen.</translation>
    </message>
    <message>
        <source>The position is dated %1, which cannot be: the receiver&apos;s clock or this device&apos;s is wrong.</source>
        <translation>De positie draagt de datum %1, en dat kan niet: de klok van de ontvanger of van dit toestel staat verkeerd.</translation>
    </message>
    <message>
        <source>The position is too old: from %1.</source>
        <translation>De positie is te oud: van %1.</translation>
    </message>
    <message>
        <source>The position is too rough to go by.</source>
        <translation>De positie is te ruw om op af te gaan.</translation>
    </message>
    <message>
        <source>The receiver says 0, 0: that is what it says when it does not know.</source>
        <translation>De ontvanger zegt 0, 0: dat zegt hij als hij het niet weet.</translation>
    </message>
    <message>
        <source>The receiver says a place that is not on the earth.</source>
        <translation>De ontvanger noemt een plek die niet op aarde ligt.</translation>
    </message>
    <message>
        <source>This device has no receiver that answers.</source>
        <translation>Dit toestel heeft geen ontvanger die antwoordt.</translation>
    </message>
    <message>
        <source>The system does not allow asking for the position. You can allow it in its settings.</source>
        <translation>Het systeem staat niet toe dat naar de positie wordt gevraagd. U kunt dat in de instellingen toestaan.</translation>
    </message>
    <message>
        <source>The receiver cannot be reached.</source>
        <translation>De ontvanger is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The receiver does not answer.</source>
        <translation>De ontvanger antwoordt niet.</translation>
    </message>
    <message>
        <source>What answers is no receiver.</source>
        <translation>Wat antwoordt is geen ontvanger.</translation>
    </message>
    <message>
        <source>The file of positions is packed: unpack it first.</source>
        <translation>Het bestand met posities is ingepakt: pak het eerst uit.</translation>
    </message>
    <message>
        <source>The receiver does not know where it is. Outdoors, or at a window, it can find out.</source>
        <translation>De ontvanger weet niet waar hij is. Buiten of bij een raam kan hij het te weten komen.</translation>
    </message>
    <message>
        <source>%1 N</source>
        <comment>latitude north</comment>
        <translation>%1 N</translation>
    </message>
    <message>
        <source>%1 S</source>
        <comment>latitude south</comment>
        <translation>%1 Z</translation>
    </message>
    <message>
        <source>%1 E</source>
        <comment>longitude east</comment>
        <translation>%1 O</translation>
    </message>
    <message>
        <source>%1 W</source>
        <comment>longitude west</comment>
        <translation>%1 W</translation>
    </message>
    <message>
        <source>%1, within %2 m</source>
        <translation>%1, op %2 m nauwkeurig</translation>
    </message>
    <message>
        <source>It is too large to be shown.</source>
        <translation>Ze is te groot om te tonen.</translation>
    </message>
    <message>
        <source>It is neither SVG nor PNG.</source>
        <translation>Ze is geen SVG en geen PNG.</translation>
    </message>
    <message>
        <source>It holds something that is not safe to open: a link, a program, or a picture from elsewhere. Save the drawing as plain SVG or PNG, and bring it in again.</source>
        <translation>Er zit iets in dat niet veilig te openen is: een verwijzing, een programma of een afbeelding van elders. Bewaar de tekening als gewone SVG of PNG en breng ze opnieuw binnen.</translation>
    </message>
    <message>
        <source>The file is damaged. Ask who keeps the handbook for a good one.</source>
        <translation>Het bestand is beschadigd. Vraag een goed exemplaar aan wie het handboek bijhoudt.</translation>
    </message>
    <message>
        <source>%1.%2 km</source>
        <comment>a decimal sign</comment>
        <translation>%1,%2 km</translation>
    </message>
</context>
<context>
    <name>PlacedAnswers</name>
    <message>
        <source>Knows of it and goes there</source>
        <translation>Weet ervan en gaat erheen</translation>
    </message>
    <message>
        <source>Take the place back</source>
        <translation>Plek intrekken</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
</context>
<context>
    <name>PlacesScreen</name>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Nearest first</source>
        <translation>Dichtstbijzijnde eerst</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Op naam</translation>
    </message>
    <message>
        <source>Read out where you are</source>
        <translation>Voorlezen waar u bent</translation>
    </message>
    <message>
        <source>I am here: write it into the log…</source>
        <translation>Ik ben hier: in het logboek zetten…</translation>
    </message>
    <message>
        <source>Where you are, to read out</source>
        <translation>Waar u bent, om voor te lezen</translation>
    </message>
    <message>
        <source>No places in the handbook</source>
        <translation>Geen plaatsen in het handboek</translation>
    </message>
    <message>
        <source>Buildings, assembly points and other workplaces come from the plan. Import it first.</source>
        <translation>Gebouwen, verzamelplaatsen en uitwijkplekken komen uit het plan. Importeer dat eerst.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importeren</translation>
    </message>
</context>
<context>
    <name>PlanCheckScreen</name>
    <message>
        <source>Check the plan</source>
        <translation>Het plan nakijken</translation>
    </message>
    <message>
        <source>Names somebody or something that is gone</source>
        <translation>Noemt iemand of iets dat er niet meer is</translation>
    </message>
    <message>
        <source>Has no number to ring</source>
        <translation>Heeft geen nummer om te bellen</translation>
    </message>
    <message>
        <source>Nobody calls them: who did is gone</source>
        <translation>Niemand belt hen: wie dat deed is weg</translation>
    </message>
    <message>
        <source>They call each other, and nobody calls them</source>
        <translation>Zij bellen elkaar, en niemand belt hen</translation>
    </message>
    <message>
        <source>A list without steps</source>
        <translation>Een lijst zonder stappen</translation>
    </message>
    <message>
        <source>A step that never comes up</source>
        <translation>Een stap die nooit aan de beurt komt</translation>
    </message>
    <message>
        <source>A scenario that opens no list</source>
        <translation>Een scenario dat geen lijst opent</translation>
    </message>
    <message>
        <source>Waits for itself</source>
        <translation>Wacht op zichzelf</translation>
    </message>
    <message>
        <source>Has no deputy</source>
        <translation>Heeft geen plaatsvervanger</translation>
    </message>
    <message>
        <source>Number not confirmed for a year</source>
        <translation>Nummer al een jaar niet bevestigd</translation>
    </message>
    <message>
        <source>More than nine steps</source>
        <translation>Meer dan negen stappen</translation>
    </message>
    <message>
        <source>To be looked at again</source>
        <translation>Opnieuw te bekijken</translation>
    </message>
    <message>
        <source>names %1</source>
        <translation>noemt %1</translation>
    </message>
    <message>
        <source>names what is not known here</source>
        <translation>noemt wat hier niet bekend is</translation>
    </message>
    <message>
        <source>was called by %1</source>
        <translation>werd gebeld door %1</translation>
    </message>
    <message>
        <source>only after an answer that cannot be given</source>
        <translation>alleen na een antwoord dat niet gegeven kan worden</translation>
    </message>
    <message>
        <source>depends on what depends on it: what is restored first?</source>
        <translation>hangt af van wat van dit afhangt: wat wordt eerst hersteld?</translation>
    </message>
    <message>
        <source>never confirmed</source>
        <translation>nooit bevestigd</translation>
    </message>
    <message numerus="yes">
        <source>confirmed %n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden bevestigd</numerusform>
            <numerusform>%n dagen geleden bevestigd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps: split it where people pause</source>
        <translation>
            <numerusform>%n stap: splits waar mensen pauzeren</numerusform>
            <numerusform>%n stappen: splits waar mensen pauzeren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>due %n day(s) ago</source>
        <translation>
            <numerusform>%n dag over tijd</numerusform>
            <numerusform>%n dagen over tijd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) would fail tonight</source>
        <translation>
            <numerusform>%n punt zou vannacht misgaan</numerusform>
            <numerusform>%n punten zouden vannacht misgaan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n weak spot(s), further down.</source>
        <translation>
            <numerusform>En %n zwakke plek, verder naar beneden.</numerusform>
            <numerusform>En %n zwakke plekken, verder naar beneden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing found that would fail tonight</source>
        <translation>Niets gevonden dat vannacht mis zou gaan</translation>
    </message>
    <message numerus="yes">
        <source>%n weak spot(s) to look at when there is time.</source>
        <translation>
            <numerusform>%n zwakke plek om te bekijken als er tijd is.</numerusform>
            <numerusform>%n zwakke plekken om te bekijken als er tijd is.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing to put right</source>
        <translation>Niets recht te zetten</translation>
    </message>
    <message>
        <source>Everybody who is named is there and has a number, every step can come up, and everything was looked at in time.</source>
        <translation>Iedereen die genoemd wordt is er en heeft een nummer, elke stap kan aan de beurt komen, en alles is op tijd bekeken.</translation>
    </message>
</context>
<context>
    <name>PlanListRow</name>
    <message>
        <source>for you: %1</source>
        <translation>voor u: %1</translation>
    </message>
    <message>
        <source>%1, for another site</source>
        <translation>%1, voor een andere locatie</translation>
    </message>
    <message>
        <source>set aside: another variant</source>
        <translation>opzij gezet: andere variant</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
</context>
<context>
    <name>PlanScreen</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>No plan yet</source>
        <translation>Nog geen plan</translation>
    </message>
    <message>
        <source>Import the plan you have: Markdown files, or a whole folder.</source>
        <translation>Lees het plan in dat u heeft: Markdown-bestanden, of een hele map.</translation>
    </message>
    <message>
        <source>Import a plan</source>
        <translation>Plan inlezen</translation>
    </message>
    <message>
        <source>What the plan speaks of</source>
        <translation>Waar het plan over gaat</translation>
    </message>
    <message>
        <source>Keep it true</source>
        <translation>Houd het kloppend</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Inlezen…</translation>
    </message>
    <message>
        <source>A plan, contacts or an inventory from a file</source>
        <translation>Een plan, contacten of een inventaris uit een bestand</translation>
    </message>
    <message>
        <source>Which unit has which plan</source>
        <translation>Welke eenheid heeft welk plan</translation>
    </message>
    <message>
        <source>What is missing, and what is to be looked at again</source>
        <translation>Wat ontbreekt, en wat opnieuw te bekijken is</translation>
    </message>
    <message>
        <source>Check the plan</source>
        <translation>Het plan nakijken</translation>
    </message>
    <message>
        <source>What would fail tonight, and what is weak</source>
        <translation>Wat vannacht mis zou gaan, en wat zwak is</translation>
    </message>
</context>
<context>
    <name>PlansRow</name>
    <message>
        <source>Plans and lists</source>
        <translation>Plannen en lijsten</translation>
    </message>
    <message>
        <source>Services are stable: go back to normal</source>
        <translation>Diensten zijn stabiel: ga terug naar normaal</translation>
    </message>
    <message numerus="yes">
        <source>%n list(s) for you, not started</source>
        <translation>
            <numerusform>%n lijst voor u, niet gestart</numerusform>
            <numerusform>%n lijsten voor u, niet gestart</numerusform>
        </translation>
    </message>
    <message>
        <source>By kind of plan and unit; start what is needed</source>
        <translation>Per soort plan en eenheid; start wat nodig is</translation>
    </message>
</context>
<context>
    <name>PlansScreen</name>
    <message>
        <source>Plans and lists</source>
        <translation>Plannen en lijsten</translation>
    </message>
    <message>
        <source>Services are stable: go back to normal</source>
        <translation>Diensten zijn stabiel: ga terug naar normaal</translation>
    </message>
    <message>
        <source>Nothing is known to be down any more. The lists of business recovery are at the end.</source>
        <translation>Voor zover bekend ligt er niets meer uit. De lijsten voor bedrijfshervatting staan aan het eind.</translation>
    </message>
    <message>
        <source>Which units are hit?</source>
        <translation>Welke eenheden zijn getroffen?</translation>
    </message>
    <message>
        <source>People said different things of it</source>
        <translation>Mensen zeiden er verschillende dingen van</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No checklists in the handbook</source>
        <translation>Geen checklists in het handboek</translation>
    </message>
    <message>
        <source>Checklists and the plans that they belong to come from the plan. Import it first.</source>
        <translation>Checklists en de plannen waar ze bij horen komen uit het plan. Importeer dat eerst.</translation>
    </message>
</context>
<context>
    <name>QuestionRow</name>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nee</translation>
    </message>
    <message>
        <source>Technical. Agreed: %1</source>
        <translation>Technisch. Afgesproken: %1</translation>
    </message>
    <message>
        <source>Agreed: %1</source>
        <translation>Afgesproken: %1</translation>
    </message>
</context>
<context>
    <name>QuietBoard</name>
    <message>
        <source>Exercise: what do you see?</source>
        <translation>Oefening: wat ziet u?</translation>
    </message>
    <message>
        <source>What do you see?</source>
        <translation>Wat ziet u?</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Iets anders</translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation>Nog geen scenario’s</translation>
    </message>
    <message>
        <source>No exercise after all</source>
        <translation>Toch geen oefening</translation>
    </message>
    <message>
        <source>Start an exercise</source>
        <translation>Oefening starten</translation>
    </message>
    <message>
        <source>At hand</source>
        <translation>Bij de hand</translation>
    </message>
    <message>
        <source>Who calls whom</source>
        <translation>Wie belt wie</translation>
    </message>
    <message>
        <source>Checklists to read</source>
        <translation>Checklists om te lezen</translation>
    </message>
    <message>
        <source>Forward the telephones</source>
        <translation>Telefoons doorschakelen</translation>
    </message>
    <message>
        <source>Bring in the plan, the checklists and the contacts that you have.</source>
        <translation>Breng het plan, de checklists en de contacten binnen die u heeft.</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Inlezen</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) left to undo</source>
        <translation>
            <numerusform>Nog %n punt ongedaan te maken</numerusform>
            <numerusform>Nog %n punten ongedaan te maken</numerusform>
        </translation>
    </message>
    <message>
        <source>Places, nearest first</source>
        <translation>Plaatsen, dichtstbijzijnde eerst</translation>
    </message>
    <message>
        <source>Who can do it?</source>
        <translation>Wie kan het?</translation>
    </message>
    <message>
        <source>Texts to send</source>
        <translation>Teksten om te versturen</translation>
    </message>
    <message>
        <source>You began to declare: go on</source>
        <translation>U begon af te kondigen: ga verder</translation>
    </message>
    <message>
        <source>You began to declare at %1: go on</source>
        <translation>U begon om %1 af te kondigen: ga verder</translation>
    </message>
    <message>
        <source>Exercise: %1</source>
        <translation>Oefening: %1</translation>
    </message>
</context>
<context>
    <name>ReachRows</name>
    <message>
        <source>Texts to send</source>
        <translation>Teksten om te versturen</translation>
    </message>
    <message numerus="yes">
        <source>%n went out</source>
        <translation>
            <numerusform>%n is uitgegaan</numerusform>
            <numerusform>%n zijn uitgegaan</numerusform>
        </translation>
    </message>
    <message>
        <source>To staff, customers, press, neighbours, authorities</source>
        <translation>Aan medewerkers, klanten, pers, buren, overheid</translation>
    </message>
    <message>
        <source>Who can do it?</source>
        <translation>Wie kan het?</translation>
    </message>
    <message>
        <source>Substitutes by skill and certificate</source>
        <translation>Vervangers naar vaardigheid en certificaat</translation>
    </message>
</context>
<context>
    <name>ReadCodes</name>
    <message>
        <source>Open pictures of the codes</source>
        <translation>Foto&apos;s van de codes openen</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Afbeeldingen (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 of %2 codes are here</source>
        <translation>%1 van %2 codes zijn binnen</translation>
    </message>
    <message>
        <source>Not here yet: %1. Any others of the same codes will do as well.</source>
        <translation>Nog niet binnen: %1. Andere uit dezelfde reeks zijn ook goed.</translation>
    </message>
    <message>
        <source>Stop looking</source>
        <translation>Stoppen met lezen</translation>
    </message>
    <message>
        <source>Read codes with the camera</source>
        <translation>Codes lezen met de camera</translation>
    </message>
    <message>
        <source>Looking at the pictures…</source>
        <translation>De afbeeldingen worden bekeken…</translation>
    </message>
    <message>
        <source>Read codes from pictures</source>
        <translation>Codes lezen uit afbeeldingen</translation>
    </message>
    <message>
        <source>A picture could not be read</source>
        <translation>Een afbeelding kon niet worden gelezen</translation>
    </message>
    <message>
        <source>There is no code in a picture</source>
        <translation>In een afbeelding staat geen code</translation>
    </message>
    <message>
        <source>This code is none of ours</source>
        <translation>Deze code is niet van ons</translation>
    </message>
    <message>
        <source>A code was damaged</source>
        <translation>Een code was beschadigd</translation>
    </message>
    <message>
        <source>These codes were made by a newer version of Uitwijk</source>
        <translation>Deze codes zijn gemaakt met een nieuwere versie van Uitwijk</translation>
    </message>
    <message>
        <source>The camera cannot be used</source>
        <translation>De camera kan niet worden gebruikt</translation>
    </message>
    <message>
        <source>What was read before is kept. Choose pictures in PNG or JPEG.</source>
        <translation>Wat al gelezen was, blijft bewaard. Kies afbeeldingen in PNG of JPEG.</translation>
    </message>
    <message>
        <source>What was read before is kept. Take the picture again, straight and with the white around the code.</source>
        <translation>Wat al gelezen was, blijft bewaard. Neem de foto opnieuw, recht en met het wit rond de code.</translation>
    </message>
    <message>
        <source>Nothing was changed. Install the newer version on this device, and try again.</source>
        <translation>Er is niets veranderd. Installeer de nieuwere versie op dit apparaat en probeer het opnieuw.</translation>
    </message>
    <message>
        <source>Allow it in the system&apos;s settings, or read the codes from pictures.</source>
        <translation>Sta het toe in de instellingen van het systeem, of lees de codes uit afbeeldingen.</translation>
    </message>
    <message>
        <source>It was left out, and nothing was changed. Go on with the others.</source>
        <translation>Die is overgeslagen, en er is niets veranderd. Ga door met de andere.</translation>
    </message>
</context>
<context>
    <name>ReaderPage</name>
    <message>
        <source>%1 of %2 · %3</source>
        <translation>%1 van %2 · %3</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Only for the answer “%1” to: %2</source>
        <translation>Alleen bij het antwoord “%1” op: %2</translation>
    </message>
    <message>
        <source>What do the others answer?</source>
        <translation>Wat antwoorden de anderen?</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gedaan</translation>
    </message>
    <message>
        <source>Cannot be done</source>
        <translation>Kan niet</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Vorige</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Volgende</translation>
    </message>
    <message>
        <source>Done once more</source>
        <translation>Nog een keer klaar</translation>
    </message>
</context>
<context>
    <name>ReaderScreen</name>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 van %2 gedaan</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
</context>
<context>
    <name>RecordRows</name>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Does it work? An effect is to be looked at now</source>
        <translation>Werkt het? Een effect moet nu worden bekeken</translation>
    </message>
    <message>
        <source>Next effect to look at: %1</source>
        <translation>Volgende effect te bekijken: %1</translation>
    </message>
    <message>
        <source>No effect waits to be looked at</source>
        <translation>Geen effect hoeft te worden bekeken</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Nog geen</translation>
    </message>
    <message>
        <source>Duties to report</source>
        <translation>Meldplichten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>None runs; look whether one applies</source>
        <translation>Geen loopt; kijk of er een geldt</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>To read to the emergency services, or to send</source>
        <translation>Om voor te lezen aan de hulpdiensten, of te versturen</translation>
    </message>
</context>
<context>
    <name>RecordWords</name>
    <message>
        <source>Effect as wanted: %1</source>
        <translation>Effect zoals gewenst: %1</translation>
    </message>
    <message>
        <source>Effect not as wanted: %1</source>
        <translation>Effect niet zoals gewenst: %1</translation>
    </message>
    <message>
        <source>Decision withdrawn: %1</source>
        <translation>Besluit ingetrokken: %1</translation>
    </message>
    <message>
        <source>Decided: %1</source>
        <translation>Besloten: %1</translation>
    </message>
    <message>
        <source>Duty to report runs: %1</source>
        <translation>Meldplicht loopt: %1</translation>
    </message>
    <message>
        <source>Reported: %1</source>
        <translation>Gemeld: %1</translation>
    </message>
    <message>
        <source>Duty to report does not apply: %1</source>
        <translation>Meldplicht geldt niet: %1</translation>
    </message>
    <message>
        <source>Duty to report taken back: %1</source>
        <translation>Meldplicht teruggenomen: %1</translation>
    </message>
</context>
<context>
    <name>RecoveryBoardRows</name>
    <message>
        <source>Restore services</source>
        <translation>Diensten herstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n service(s) of which people disagree</source>
        <translation>
            <numerusform>%n dienst waarover niet iedereen hetzelfde zegt</numerusform>
            <numerusform>%n diensten waarover niet iedereen hetzelfde zegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to be down</source>
        <translation>Voor zover bekend werkt alles</translation>
    </message>
    <message>
        <source>No time agreed</source>
        <translation>Geen tijd afgesproken</translation>
    </message>
    <message numerus="yes">
        <source>%n to restore</source>
        <translation>
            <numerusform>%n te herstellen</numerusform>
            <numerusform>%n te herstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Other places to work</source>
        <translation>Uitwijkplekken</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) too few</source>
        <translation>
            <numerusform>%n plek te weinig</numerusform>
            <numerusform>%n plekken te weinig</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) sent to two places</source>
        <translation>
            <numerusform>%n persoon naar twee plekken gestuurd</numerusform>
            <numerusform>%n personen naar twee plekken gestuurd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n zonder plek</numerusform>
            <numerusform>%n zonder plek</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody was sent anywhere</source>
        <translation>Nog niemand gestuurd</translation>
    </message>
    <message numerus="yes">
        <source>%n sent</source>
        <translation>
            <numerusform>%n gestuurd</numerusform>
            <numerusform>%n gestuurd</numerusform>
        </translation>
    </message>
    <message>
        <source>Restore: %1</source>
        <translation>Herstel: %1</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Nearest first: assembly points, shut-offs, drawings</source>
        <translation>Dichtstbijzijnde eerst: verzamelplaatsen, afsluiters, tekeningen</translation>
    </message>
</context>
<context>
    <name>RecoveryScreen</name>
    <message>
        <source>Write this down</source>
        <translation>Schrijf dit op</translation>
    </message>
    <message>
        <source>Recovery words</source>
        <translation>Herstelwoorden</translation>
    </message>
    <message>
        <source>They open this handbook when the passphrase is lost. Write them on paper and keep it somewhere else than this device. They are shown only now.</source>
        <translation>Ze openen dit handboek als de wachtzin kwijt is. Schrijf ze op papier en bewaar dat ergens anders dan bij dit apparaat. Ze worden alleen nu getoond.</translation>
    </message>
    <message>
        <source>I have written them down</source>
        <translation>Ik heb ze opgeschreven</translation>
    </message>
    <message>
        <source>Sheet %1 of three</source>
        <translation>Blad %1 van drie</translation>
    </message>
    <message>
        <source>Any two of the three open the handbook; one alone opens nothing. Give them to three people or keep them in three places.</source>
        <translation>Elke twee van de drie openen het handboek; één alleen opent niets. Geef ze aan drie mensen of bewaar ze op drie plaatsen.</translation>
    </message>
    <message>
        <source>As one sheet instead</source>
        <translation>Toch als één blad</translation>
    </message>
    <message>
        <source>As three sheets, any two of which open</source>
        <translation>Als drie bladen, waarvan elke twee openen</translation>
    </message>
</context>
<context>
    <name>RecoveryWords</name>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h %2</source>
        <translation>%1 u %2</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 u</translation>
    </message>
    <message>
        <source>RTO in %1</source>
        <translation>RTO over %1</translation>
    </message>
    <message>
        <source>RTO over for %1</source>
        <translation>RTO %1 voorbij</translation>
    </message>
    <message>
        <source>MTPD in %1</source>
        <translation>MTPD over %1</translation>
    </message>
    <message>
        <source>MTPD over for %1</source>
        <translation>MTPD %1 voorbij</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Uitgevallen</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Noodoplossing</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Gewoon</translation>
    </message>
    <message>
        <source>Restore next</source>
        <translation>Nu herstellen</translation>
    </message>
    <message>
        <source>Wait for something else</source>
        <translation>Wachten op iets anders</translation>
    </message>
    <message>
        <source>Knows of it and goes there</source>
        <translation>Weet ervan en gaat erheen</translation>
    </message>
    <message>
        <source>Sent there</source>
        <translation>Erheen gestuurd</translation>
    </message>
    <message>
        <source>No place yet</source>
        <translation>Nog geen plek</translation>
    </message>
    <message>
        <source>Sits here</source>
        <translation>Zit hier</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Zonder plek</translation>
    </message>
    <message>
        <source>Sits elsewhere</source>
        <translation>Zit ergens anders</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), seats not counted</source>
        <translation>
            <numerusform>%n persoon, plekken niet geteld</numerusform>
            <numerusform>%n personen, plekken niet geteld</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) too few</source>
        <translation>
            <numerusform>%n plek te weinig</numerusform>
            <numerusform>%n plekken te weinig</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 seats free</source>
        <translation>%1 van %2 plekken vrij</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 has no other place to work any more</source>
        <translation>%1 heeft geen uitwijkplek meer</translation>
    </message>
    <message>
        <source>%1 knows of the other place to work</source>
        <translation>%1 weet van de uitwijkplek</translation>
    </message>
    <message>
        <source>%1 was sent to another place to work</source>
        <translation>%1 is naar een uitwijkplek gestuurd</translation>
    </message>
</context>
<context>
    <name>RelayAddress</name>
    <message>
        <source>This is no address of a relay</source>
        <translation>Dit is geen adres van een doorgeefpost</translation>
    </message>
    <message>
        <source>It was not kept. An address begins with wss:// and goes on with a name: wss://relay.example.org.</source>
        <translation>Het is niet bewaard. Een adres begint met wss:// en gaat verder met een naam: wss://relay.example.org.</translation>
    </message>
    <message>
        <source>Use this relay instead</source>
        <translation>Voortaan deze doorgeefpost gebruiken</translation>
    </message>
    <message>
        <source>Use this one too</source>
        <translation>Deze ook gebruiken</translation>
    </message>
    <message>
        <source>Use this relay</source>
        <translation>Deze doorgeefpost gebruiken</translation>
    </message>
    <message>
        <source>Use no second relay any more</source>
        <translation>Geen tweede doorgeefpost meer gebruiken</translation>
    </message>
    <message>
        <source>Use no relay any more</source>
        <translation>Geen doorgeefpost meer gebruiken</translation>
    </message>
    <message>
        <source>Use no second relay any more?</source>
        <translation>Geen tweede doorgeefpost meer gebruiken?</translation>
    </message>
    <message>
        <source>Use no relay any more?</source>
        <translation>Geen doorgeefpost meer gebruiken?</translation>
    </message>
    <message>
        <source>When the first one cannot be reached, nothing is shared by a relay then. Nothing is lost.</source>
        <translation>Als de eerste niet te bereiken is, wordt er dan via geen doorgeefpost gedeeld. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>What is written here then stays on this device, and nothing new comes, until a relay is set again. Nothing is lost.</source>
        <translation>Wat hier geschreven wordt, blijft dan op dit apparaat en er komt niets nieuws, tot er weer een doorgeefpost is ingesteld. Er gaat niets verloren.</translation>
    </message>
    <message>
        <source>Use none</source>
        <translation>Geen gebruiken</translation>
    </message>
    <message>
        <source>Keep the relay</source>
        <translation>De doorgeefpost houden</translation>
    </message>
</context>
<context>
    <name>RelayState</name>
    <message>
        <source>Connected to the second relay</source>
        <translation>Verbonden met de tweede doorgeefpost</translation>
    </message>
    <message>
        <source>Looking for the second relay…</source>
        <translation>Zoekt de tweede doorgeefpost…</translation>
    </message>
    <message>
        <source>The second relay cannot be reached now</source>
        <translation>De tweede doorgeefpost is nu niet bereikbaar</translation>
    </message>
    <message>
        <source>Connected to the relay</source>
        <translation>Verbonden met de doorgeefpost</translation>
    </message>
    <message>
        <source>Looking for the relay…</source>
        <translation>Zoekt de doorgeefpost…</translation>
    </message>
    <message>
        <source>The relay cannot be reached now</source>
        <translation>De doorgeefpost is nu niet bereikbaar</translation>
    </message>
    <message>
        <source>No relay is set</source>
        <translation>Er is geen doorgeefpost ingesteld</translation>
    </message>
    <message>
        <source>What is written on any device is on the others within a second.</source>
        <translation>Wat op één apparaat wordt geschreven, staat binnen een seconde op de andere.</translation>
    </message>
    <message>
        <source>Go on working; nothing waits for it.</source>
        <translation>Werk door; niets wacht hierop.</translation>
    </message>
    <message>
        <source>Everything is safe on this device. It is tried again by itself.</source>
        <translation>Alles staat veilig op dit apparaat. Het wordt vanzelf opnieuw geprobeerd.</translation>
    </message>
    <message>
        <source>What is written here goes to devices nearby and into files alone. Fill in where the relay is to reach the others.</source>
        <translation>Wat hier wordt geschreven gaat alleen naar apparaten in de buurt en in bestanden. Vul in waar de doorgeefpost is om de anderen te bereiken.</translation>
    </message>
    <message>
        <source>Everything is on this device only. Fill in where the relay is to share it.</source>
        <translation>Alles staat alleen op dit apparaat. Vul in waar de doorgeefpost is om het te delen.</translation>
    </message>
</context>
<context>
    <name>ReliefAnswers</name>
    <message>
        <source>Who takes over</source>
        <translation>Wie het overneemt</translation>
    </message>
    <message>
        <source>Takes over now</source>
        <translation>Neemt het nu over</translation>
    </message>
    <message>
        <source>Is on now</source>
        <translation>Heeft nu dienst</translation>
    </message>
    <message>
        <source>Goes off, nobody takes over</source>
        <translation>Gaat weg, niemand neemt het over</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
</context>
<context>
    <name>ReliefScreen</name>
    <message>
        <source>Who is on</source>
        <translation>Wie er dienst heeft</translation>
    </message>
    <message>
        <source>After eight hours a relief is asked for. Who writes into the log is on without saying so.</source>
        <translation>Na acht uur wordt om aflossing gevraagd. Wie in het logboek schrijft, heeft dienst zonder dat te zeggen.</translation>
    </message>
    <message>
        <source>Off since %1, relieved by %2</source>
        <translation>Weg sinds %1, afgelost door %2</translation>
    </message>
    <message>
        <source>Off since %1</source>
        <translation>Weg sinds %1</translation>
    </message>
    <message>
        <source>Not on</source>
        <translation>Heeft geen dienst</translation>
    </message>
    <message>
        <source>On since %1, by the log</source>
        <translation>In dienst sinds %1, volgens het logboek</translation>
    </message>
    <message>
        <source>On since %1, relieved %2</source>
        <translation>In dienst sinds %1, loste %2 af</translation>
    </message>
    <message>
        <source>On since %1</source>
        <translation>In dienst sinds %1</translation>
    </message>
    <message>
        <source>Relief due: %1</source>
        <translation>Aflossing nodig: %1</translation>
    </message>
    <message>
        <source>%1. People said different things of it</source>
        <translation>%1. Mensen zeiden er verschillende dingen van</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
</context>
<context>
    <name>RemovalSheet</name>
    <message>
        <source>Lost or stolen</source>
        <translation>Verloren of gestolen</translation>
    </message>
    <message>
        <source>Its user has left</source>
        <translation>De gebruiker is vertrokken</translation>
    </message>
    <message>
        <source>Replaced by another device</source>
        <translation>Vervangen door een ander apparaat</translation>
    </message>
    <message>
        <source>Another reason</source>
        <translation>Een andere reden</translation>
    </message>
    <message>
        <source>Remove the device of %1?</source>
        <translation>Het apparaat van %1 verwijderen?</translation>
    </message>
    <message>
        <source>Remove device %1?</source>
        <translation>Apparaat %1 verwijderen?</translation>
    </message>
    <message>
        <source>It gets nothing new and cannot read what is written from now on. What it writes is held back until an administrator lets it count. The others learn it at their next contact.</source>
        <translation>Het krijgt niets nieuws en kan niet lezen wat er voortaan geschreven wordt. Wat het zelf schrijft wordt achtergehouden tot een beheerder het laat meetellen. De anderen horen het bij hun volgende contact.</translation>
    </message>
    <message>
        <source>What it holds already stays on it. Change the codes and passwords that it could read.</source>
        <translation>Wat er al op staat blijft erop staan. Verander de codes en wachtwoorden die het kon lezen.</translation>
    </message>
    <message>
        <source>Reason, for those who stay</source>
        <translation>Reden, voor wie blijft</translation>
    </message>
    <message>
        <source>Removing…</source>
        <translation>Verwijderen…</translation>
    </message>
    <message>
        <source>Remove device %1</source>
        <translation>Apparaat %1 verwijderen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>Erase its copy when it hears of this</source>
        <translation>De kopie daar wissen zodra het dit hoort</translation>
    </message>
    <message>
        <source>It hands over first what was written on it, if it can; the rest is lost.</source>
        <translation>Het geeft eerst door wat erop geschreven is, als dat kan; de rest gaat verloren.</translation>
    </message>
    <message>
        <source>Until it hears of this, what it holds stays on it. Change the codes and passwords that it could read.</source>
        <translation>Tot het dit hoort, blijft erop wat erop staat. Wijzig de codes en wachtwoorden die het kon lezen.</translation>
    </message>
</context>
<context>
    <name>RemovedBanner</name>
    <message>
        <source>This device was removed from the handbook</source>
        <translation>Dit apparaat is uit het handboek verwijderd</translation>
    </message>
    <message>
        <source>By %1; learnt on %2.</source>
        <translation>Door %1; vernomen op %2.</translation>
    </message>
    <message>
        <source>By an administrator; learnt on %1.</source>
        <translation>Door een beheerder; vernomen op %1.</translation>
    </message>
    <message>
        <source>Nothing new comes, and what you write here reaches nobody.</source>
        <translation>Er komt niets nieuws, en wat u hier schrijft bereikt niemand.</translation>
    </message>
    <message>
        <source>Erase this copy…</source>
        <translation>Deze kopie wissen…</translation>
    </message>
    <message>
        <source>Erase this copy?</source>
        <translation>Deze kopie wissen?</translation>
    </message>
    <message>
        <source>The handbook goes from this device, with what was written here and not shared. It cannot be undone. The others keep theirs.</source>
        <translation>Het handboek gaat van dit apparaat af, met wat hier is geschreven en niet gedeeld. Dat is niet terug te draaien. De anderen houden het hunne.</translation>
    </message>
    <message>
        <source>Erase it</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behouden</translation>
    </message>
    <message>
        <source>An administrator has its copy erased. It goes in a moment.</source>
        <translation>Een beheerder laat de kopie wissen. Ze verdwijnt zo.</translation>
    </message>
</context>
<context>
    <name>ReportScreen</name>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>For the emergency services</source>
        <translation>Voor de hulpdiensten</translation>
    </message>
    <message>
        <source>For who was not there</source>
        <translation>Voor wie er niet bij was</translation>
    </message>
    <message>
        <source>not known: fill in</source>
        <translation>niet bekend: vul in</translation>
    </message>
    <message>
        <source>Copy the report</source>
        <translation>Kopieer het bericht</translation>
    </message>
    <message>
        <source>As one text message</source>
        <translation>Als één sms</translation>
    </message>
    <message>
        <source>Copy the text message</source>
        <translation>Kopieer de sms</translation>
    </message>
    <message>
        <source>Where is it?</source>
        <translation>Waar is het?</translation>
    </message>
</context>
<context>
    <name>ReviewLine</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Learn from: %1, %2</source>
        <translation>Leren van: %1, %2</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>Review</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>Save the review</source>
        <translation>De evaluatie bewaren</translation>
    </message>
    <message>
        <source>Markdown texts (*.md)</source>
        <translation>Markdown-teksten (*.md)</translation>
    </message>
    <message>
        <source>not in the log</source>
        <translation>niet in het logboek</translation>
    </message>
    <message>
        <source>%1, after %2</source>
        <translation>%1, na %2</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) took part</source>
        <translation>
            <numerusform>%n persoon deed mee</numerusform>
            <numerusform>%n personen deden mee</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be learned</source>
        <translation>Wat er te leren is</translation>
    </message>
    <message>
        <source>Nothing yet. Touch a line of the log below, or write down what the log does not know.</source>
        <translation>Nog niets. Raak hieronder een regel van het logboek aan, of schrijf op wat het logboek niet weet.</translation>
    </message>
    <message>
        <source>Write something down</source>
        <translation>Iets opschrijven</translation>
    </message>
    <message>
        <source>The review is saved</source>
        <translation>De evaluatie is bewaard</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Wat er gebeurde</translation>
    </message>
    <message>
        <source>The whole log, and its archive</source>
        <translation>Het hele logboek, en het archief</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Declared</source>
        <translation>Uitgeroepen</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>Eerste gesprek</translation>
    </message>
    <message>
        <source>First person reached</source>
        <translation>Eerste persoon bereikt</translation>
    </message>
    <message>
        <source>Everybody accounted for</source>
        <translation>Iedereen terecht</translation>
    </message>
    <message>
        <source>First decision</source>
        <translation>Eerste besluit</translation>
    </message>
    <message>
        <source>First service back</source>
        <translation>Eerste dienst hersteld</translation>
    </message>
    <message>
        <source>Stood down</source>
        <translation>Afgeschaald</translation>
    </message>
    <message>
        <source>Being done</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Afgerond</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>Vervallen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>To be learned, %1: %2</source>
        <translation>Te leren, %1: %2</translation>
    </message>
    <message>
        <source>Off: %1</source>
        <translation>Uit dienst: %1</translation>
    </message>
    <message>
        <source>On: %1</source>
        <translation>In dienst: %1</translation>
    </message>
    <message>
        <source>%1 person-hours, %2, %3 closed</source>
        <translation>%1 mensuren, %2, %3 afgerond</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n bevinding</numerusform>
            <numerusform>%n bevindingen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoleSheet</name>
    <message>
        <source>What may device %1 do?</source>
        <translation>Wat mag apparaat %1?</translation>
    </message>
    <message>
        <source>What it wrote before stays. What it writes later and may not any more is held back. What it holds already stays on it, also what it may not read any more.</source>
        <translation>Wat het eerder schreef blijft. Wat het later schrijft en niet meer mag, wordt achtergehouden. Wat er al op staat blijft erop, ook wat het niet meer mag lezen.</translation>
    </message>
    <message>
        <source>Changing…</source>
        <translation>Wijzigen…</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Wijzigen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
</context>
<context>
    <name>RollAnswersScreen</name>
    <message>
        <source>Answers from text messages</source>
        <translation>Antwoorden uit sms&apos;jes</translation>
    </message>
    <message>
        <source>Write or paste a line for each answer: the number, and 1 for safe or 2 for needs help. Words behind it are kept.</source>
        <translation>Schrijf of plak voor elk antwoord een regel: het nummer, en 1 voor veilig of 2 voor hulp nodig. Woorden erachter blijven bewaard.</translation>
    </message>
    <message>
        <source>Numbers and answers</source>
        <translation>Nummers en antwoorden</translation>
    </message>
    <message numerus="yes">
        <source>Enter %n answer(s)</source>
        <translation>
            <numerusform>%n antwoord invoeren</numerusform>
            <numerusform>%n antwoorden invoeren</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it %1?</source>
        <translation>Is het %1?</translation>
    </message>
    <message>
        <source>Nobody of the handbook has this number</source>
        <translation>Niemand in het handboek heeft dit nummer</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Niet begrepen</translation>
    </message>
</context>
<context>
    <name>RollCallScreen</name>
    <message>
        <source>Roll call</source>
        <translation>Appèl</translation>
    </message>
    <message>
        <source>%1 of %2 accounted for</source>
        <translation>%1 van %2 terecht</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) need help</source>
        <translation>
            <numerusform>%n persoon heeft hulp nodig</numerusform>
            <numerusform>%n personen hebben hulp nodig</numerusform>
        </translation>
    </message>
    <message>
        <source>Everybody is accounted for</source>
        <translation>Iedereen is terecht</translation>
    </message>
    <message>
        <source>Read out who is missing</source>
        <translation>Lees voor wie vermist wordt</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Toon iedereen</translation>
    </message>
    <message>
        <source>Show only who is missing</source>
        <translation>Toon alleen wie vermist wordt</translation>
    </message>
    <message>
        <source>A visitor who was seen: name, or what they look like</source>
        <translation>Een bezoeker die gezien is: naam of uiterlijk</translation>
    </message>
    <message>
        <source>Add the visitor</source>
        <translation>Bezoeker toevoegen</translation>
    </message>
    <message>
        <source>Go on without an answer</source>
        <translation>Verder zonder antwoord</translation>
    </message>
    <message>
        <source>The work goes on without an answer: %1</source>
        <translation>Het werk gaat verder zonder antwoord: %1</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Vraag opnieuw</translation>
    </message>
    <message>
        <source>Only: %1</source>
        <translation>Alleen: %1</translation>
    </message>
    <message>
        <source>Only one unit or place…</source>
        <translation>Alleen één afdeling of locatie…</translation>
    </message>
    <message>
        <source>Enter answers from text messages</source>
        <translation>Antwoorden uit sms&apos;jes invoeren</translation>
    </message>
</context>
<context>
    <name>RollParts</name>
    <message>
        <source>Show the people of</source>
        <translation>Toon de mensen van</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Iedereen</translation>
    </message>
</context>
<context>
    <name>RosterScreen</name>
    <message>
        <source>Duty roster</source>
        <translation>Piketrooster</translation>
    </message>
    <message>
        <source>No duty roster in the handbook</source>
        <translation>Geen piketrooster in het handboek</translation>
    </message>
    <message>
        <source>Shifts with who, from when and until when appear here.</source>
        <translation>Diensten met wie, vanaf wanneer en tot wanneer verschijnen hier.</translation>
    </message>
    <message>
        <source>Roster changed today</source>
        <translation>Rooster vandaag gewijzigd</translation>
    </message>
    <message numerus="yes">
        <source>Roster of %n day(s) ago</source>
        <translation>
            <numerusform>Rooster van %n dag geleden</numerusform>
            <numerusform>Rooster van %n dagen geleden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s) with times that cannot be read</source>
        <translation>
            <numerusform>%n dienst met onleesbare tijden</numerusform>
            <numerusform>%n diensten met onleesbare tijden</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemand</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 tot %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>vanaf %1</translation>
    </message>
    <message>
        <source>Somebody else has the same duty then</source>
        <translation>Iemand anders heeft dan dezelfde dienst</translation>
    </message>
</context>
<context>
    <name>RunListRow</name>
    <message numerus="yes">
        <source>%n step(s) blocked</source>
        <translation>
            <numerusform>%n stap geblokkeerd</numerusform>
            <numerusform>%n stappen geblokkeerd</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) disputed</source>
        <translation>
            <numerusform>%n stap betwist</numerusform>
            <numerusform>%n stappen betwist</numerusform>
        </translation>
    </message>
    <message>
        <source>finished</source>
        <translation>klaar</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>set aside: another variant</source>
        <translation>opzij gezet: andere variant</translation>
    </message>
</context>
<context>
    <name>SafetyCardText</name>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>SearchScreen</name>
    <message>
        <source>Search</source>
        <translation>Zoeken</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Resultaten</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Niets gevonden</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Doorzoek alles</translation>
    </message>
    <message>
        <source>The first letters of each word are enough. Try fewer of them.</source>
        <translation>De eerste letters van elk woord zijn genoeg. Probeer er minder.</translation>
    </message>
    <message>
        <source>People, steps, places, serial numbers, telephone numbers, the plan: the first letters are enough.</source>
        <translation>Mensen, stappen, plaatsen, serienummers, telefoonnummers, het plan: de eerste letters zijn genoeg.</translation>
    </message>
</context>
<context>
    <name>SentTextSheet</name>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
    <message>
        <source>It was not sent after all</source>
        <translation>Het is toch niet verstuurd</translation>
    </message>
</context>
<context>
    <name>ServiceCard</name>
    <message>
        <source>RTO %1</source>
        <translation>RTO %1</translation>
    </message>
    <message>
        <source>RPO %1</source>
        <translation>RPO %1</translation>
    </message>
    <message>
        <source>MTPD %1</source>
        <translation>MTPD %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, but people disagree</source>
        <translation>%1, maar niet iedereen zegt hetzelfde</translation>
    </message>
    <message>
        <source>Waits for: %1</source>
        <translation>Wacht op: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) wait for it, most urgent: %1</source>
        <translation>
            <numerusform>%n andere wacht erop, het dringendst: %1</numerusform>
            <numerusform>%n andere wachten erop, het dringendst: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) wait for it</source>
        <translation>
            <numerusform>%n andere wacht erop</numerusform>
            <numerusform>%n andere wachten erop</numerusform>
        </translation>
    </message>
    <message>
        <source>Meanwhile: %1</source>
        <translation>Intussen: %1</translation>
    </message>
    <message>
        <source>At least: %1</source>
        <translation>Ten minste: %1</translation>
    </message>
    <message>
        <source>€ %1 so far, at € %2 an hour (%3)</source>
        <translation>€ %1 tot nu toe, bij € %2 per uur (%3)</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <translation>%1 · %2: %3</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Restored</source>
        <translation>Hersteld</translation>
    </message>
    <message>
        <source>Restored: %1</source>
        <translation>Hersteld: %1</translation>
    </message>
    <message>
        <source>Workaround</source>
        <translation>Noodoplossing</translation>
    </message>
    <message>
        <source>Workaround runs: %1</source>
        <translation>Noodoplossing loopt: %1</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Uitgevallen</translation>
    </message>
    <message>
        <source>Down: %1</source>
        <translation>Uitgevallen: %1</translation>
    </message>
    <message>
        <source>How to restore…</source>
        <translation>Hoe herstellen…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Meer…</translation>
    </message>
    <message>
        <source>More about: %1</source>
        <translation>Meer over: %1</translation>
    </message>
</context>
<context>
    <name>ServiceSheet</name>
    <message>
        <source>Call %1</source>
        <translation>%1 bellen</translation>
    </message>
    <message>
        <source>Since when, as 21:58 (empty: now)</source>
        <translation>Sinds wanneer, zoals 21:58 (leeg: nu)</translation>
    </message>
    <message>
        <source>What to know (may stay empty)</source>
        <translation>Wat men moet weten (mag leeg blijven)</translation>
    </message>
    <message>
        <source>The whole service</source>
        <translation>De hele dienst</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Zo laten</translation>
    </message>
    <message numerus="yes">
        <source>Last checked %n day(s) ago</source>
        <translation>
            <numerusform>%n dag geleden nagekeken</numerusform>
            <numerusform>%n dagen geleden nagekeken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesScreen</name>
    <message>
        <source>Restore services</source>
        <translation>Diensten herstellen</translation>
    </message>
    <message numerus="yes">
        <source>%n to restore</source>
        <translation>
            <numerusform>%n te herstellen</numerusform>
            <numerusform>%n te herstellen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is known to be down</source>
        <translation>Voor zover bekend werkt alles</translation>
    </message>
    <message>
        <source>The handbook says that these need each other</source>
        <translation>Volgens het handboek hebben deze elkaar nodig</translation>
    </message>
    <message>
        <source>No services in the handbook</source>
        <translation>Geen diensten in het handboek</translation>
    </message>
    <message>
        <source>Services with their RTO and what they depend on come from the plan. Import it first.</source>
        <translation>Diensten met hun RTO en waar ze van afhangen komen uit het plan. Importeer dat eerst.</translation>
    </message>
</context>
<context>
    <name>ShowCodes</name>
    <message>
        <source>Hand it over as a file instead.</source>
        <translation>Geef het als bestand mee.</translation>
    </message>
    <message>
        <source>This is too much for codes</source>
        <translation>Dit is te veel voor codes</translation>
    </message>
    <message>
        <source>QR codes, one after the other</source>
        <translation>QR-codes, de een na de ander</translation>
    </message>
    <message>
        <source>A QR code</source>
        <translation>Een QR-code</translation>
    </message>
    <message>
        <source>Code %1 of %2</source>
        <translation>Code %1 van %2</translation>
    </message>
    <message>
        <source>Code %1 of %2, round %3: these repair what was missed</source>
        <translation>Code %1 van %2, ronde %3: deze herstellen wat gemist is</translation>
    </message>
    <message>
        <source>Let the other device look until it says that it has everything. It may begin anywhere and miss some. Keep this screen lit.</source>
        <translation>Laat het andere apparaat kijken tot het zegt dat het alles heeft. Het mag overal beginnen en er enkele missen. Houd dit scherm aan.</translation>
    </message>
    <message>
        <source>Let the other device look at this code. Keep this screen lit.</source>
        <translation>Laat het andere apparaat naar deze code kijken. Houd dit scherm aan.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Doorgaan</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pauzeren</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Langzamer</translation>
    </message>
    <message>
        <source>Faster</source>
        <translation>Sneller</translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) a second</source>
        <translation>
            <numerusform>%n code per seconde</numerusform>
            <numerusform>%n codes per seconde</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SiteFact</name>
    <message>
        <source>Shut off</source>
        <translation>Afsluiten</translation>
    </message>
    <message>
        <source>Danger</source>
        <translation>Gevaar</translation>
    </message>
    <message>
        <source>Access and keys</source>
        <translation>Toegang en sleutels</translation>
    </message>
    <message>
        <source>Assembly point</source>
        <translation>Verzamelplaats</translation>
    </message>
    <message>
        <source>Way there</source>
        <translation>De weg erheen</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Wat het is</translation>
    </message>
    <message>
        <source>%1 (two versions)</source>
        <translation>%1 (twee versies)</translation>
    </message>
</context>
<context>
    <name>SiteScreen</name>
    <message>
        <source>Two versions: ask which one is right</source>
        <translation>Twee versies: vraag welke klopt</translation>
    </message>
    <message>
        <source>Drawing %1</source>
        <translation>Tekening %1</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Tekening</translation>
    </message>
    <message>
        <source>Where it is, to read out</source>
        <translation>Waar het is, om voor te lezen</translation>
    </message>
    <message>
        <source>Belongs to it</source>
        <translation>Hoort erbij</translation>
    </message>
    <message>
        <source>Everything that the plan says of it</source>
        <translation>Alles wat het plan erover zegt</translation>
    </message>
    <message>
        <source>Choose a drawing</source>
        <translation>Een tekening kiezen</translation>
    </message>
    <message>
        <source>Drawings (*.svg *.png)</source>
        <translation>Tekeningen (*.svg *.png)</translation>
    </message>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>A drawing is an SVG or a PNG that needs nothing outside of itself. All drawings of a place may weigh 62 KiB together.</source>
        <translation>Een tekening is een SVG of PNG die niets van buiten nodig heeft. Alle tekeningen van een locatie mogen samen 62 KiB wegen.</translation>
    </message>
    <message>
        <source>Add a drawing…</source>
        <translation>Tekening toevoegen…</translation>
    </message>
</context>
<context>
    <name>SituationModel</name>
    <message>
        <source>Major incident?</source>
        <translation>Groot incident?</translation>
    </message>
    <message>
        <source>Exact location</source>
        <translation>Exacte plaats</translation>
    </message>
    <message>
        <source>Type of incident</source>
        <translation>Soort incident</translation>
    </message>
    <message>
        <source>Hazards</source>
        <translation>Gevaren</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Toegang</translation>
    </message>
    <message>
        <source>Number of casualties</source>
        <translation>Aantal slachtoffers</translation>
    </message>
    <message>
        <source>Emergency services</source>
        <translation>Hulpdiensten</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>Situatie</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Voortgang</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Besluiten</translation>
    </message>
    <message>
        <source>Duties to report</source>
        <translation>Meldplichten</translation>
    </message>
    <message>
        <source>Latest</source>
        <translation>Laatste</translation>
    </message>
    <message>
        <source>Look again at</source>
        <translation>Opnieuw kijken om</translation>
    </message>
    <message>
        <source>EXERCISE</source>
        <translation>OEFENING</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>Incident</translation>
    </message>
    <message>
        <source>Major incident</source>
        <translation>Groot incident</translation>
    </message>
    <message>
        <source>Crisis</source>
        <translation>Crisis</translation>
    </message>
    <message>
        <source>ended</source>
        <translation>beëindigd</translation>
    </message>
    <message>
        <source>%1 need help</source>
        <translation>%1 hulp nodig</translation>
    </message>
    <message>
        <source>%1 not seen</source>
        <translation>%1 niet gezien</translation>
    </message>
    <message>
        <source>%1 of %2 accounted for</source>
        <translation>%1 van %2 in beeld</translation>
    </message>
    <message>
        <source>%1 of %2 steps done</source>
        <translation>%1 van %2 stappen gedaan</translation>
    </message>
    <message>
        <source>%1 disputed</source>
        <translation>%1 betwist</translation>
    </message>
    <message>
        <source>not reached: %1</source>
        <translation>niet bereikt: %1</translation>
    </message>
</context>
<context>
    <name>SkillsScreen</name>
    <message>
        <source>Who can do it?</source>
        <translation>Wie kan het?</translation>
    </message>
    <message>
        <source>Who may, who can: the generator, first aid, back-ups…</source>
        <translation>Wie mag, wie kan: het aggregaat, EHBO, back-ups…</translation>
    </message>
    <message>
        <source>Nobody is known to have it</source>
        <translation>Van niemand is bekend dat die het kan</translation>
    </message>
    <message>
        <source>No skills in the handbook</source>
        <translation>Geen vaardigheden in het handboek</translation>
    </message>
    <message>
        <source>Skills and certificates stand with each contact.</source>
        <translation>Vaardigheden en certificaten staan bij elke contactpersoon.</translation>
    </message>
</context>
<context>
    <name>StepAnswers</name>
    <message>
        <source>Why, or what to know (may stay empty)</source>
        <translation>Waarom, of wat men moet weten (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zoals het is</translation>
    </message>
    <message>
        <source>When it is put off: the time to do it, with an alarm</source>
        <translation>Bij uitstel: wanneer het moet, met een alarm</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Geen tijd</translation>
    </message>
    <message>
        <source>Done once more, now</source>
        <translation>Nog een keer klaar, nu</translation>
    </message>
    <message>
        <source>Its time counts from now again</source>
        <translation>De tijd telt vanaf nu opnieuw</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>StepMark</name>
    <message>
        <source>Doing</source>
        <translation>Bezig</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Deferred</source>
        <translation>Uitgesteld</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Geblokkeerd</translation>
    </message>
    <message>
        <source>Overridden</source>
        <translation>Overgeslagen</translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation>Niet van toepassing</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Te doen</translation>
    </message>
</context>
<context>
    <name>StepSheet</name>
    <message>
        <source>Change this step</source>
        <translation>Deze stap wijzigen</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Nog een stap</translation>
    </message>
    <message>
        <source>What must happen, in a few exact words</source>
        <translation>Wat er moet gebeuren, in weinig en precieze woorden</translation>
    </message>
    <message>
        <source>How (one tap deeper; may stay empty)</source>
        <translation>Hoe (één tik dieper; mag leeg blijven)</translation>
    </message>
    <message>
        <source>What can be answered, a line each (empty: it does not ask)</source>
        <translation>Wat er te antwoorden is, één per regel (leeg: geen vraag)</translation>
    </message>
    <message>
        <source>One answer is no question: give two, or none.</source>
        <translation>Eén antwoord is geen vraag: geef er twee, of geen.</translation>
    </message>
    <message>
        <source>When it applies</source>
        <translation>Wanneer hij geldt</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Altijd</translation>
    </message>
    <message>
        <source>Only for the answer “%1”</source>
        <translation>Alleen bij het antwoord “%1”</translation>
    </message>
    <message>
        <source>Minutes to wait after the step before (empty: none)</source>
        <translation>Minuten wachten na de vorige stap (leeg: niet)</translation>
    </message>
    <message>
        <source>Minutes after which it comes back (empty: it does not)</source>
        <translation>Minuten waarna hij terugkomt (leeg: niet)</translation>
    </message>
    <message>
        <source>Vital: also when there is no time</source>
        <translation>Vitaal: ook als er geen tijd is</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>Zo bewaren</translation>
    </message>
    <message>
        <source>Hold to take it off the list</source>
        <translation>Ingedrukt houden: van de lijst halen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laten zoals het is</translation>
    </message>
    <message>
        <source>Who does it (may stay empty)</source>
        <translation>Wie het doet (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Step %1 of %2 in its list</source>
        <translation>Stap %1 van %2 in de lijst</translation>
    </message>
    <message>
        <source>One earlier</source>
        <translation>Eén eerder</translation>
    </message>
    <message>
        <source>One later</source>
        <translation>Eén later</translation>
    </message>
    <message>
        <source>What applies only for an answer stays behind the step that asks.</source>
        <translation>Wat alleen bij een antwoord geldt, blijft achter de stap die het vraagt.</translation>
    </message>
</context>
<context>
    <name>StepTiming</name>
    <message>
        <source>To do at %1</source>
        <translation>Te doen om %1</translation>
    </message>
    <message>
        <source>Waited long enough at %1</source>
        <translation>Lang genoeg gewacht om %1</translation>
    </message>
    <message>
        <source>Not before %1 · %2</source>
        <translation>Niet vóór %1 · %2</translation>
    </message>
    <message>
        <source>Again at %1</source>
        <translation>Opnieuw om %1</translation>
    </message>
    <message>
        <source>Again, since %1</source>
        <translation>Opnieuw, sinds %1</translation>
    </message>
</context>
<context>
    <name>SyncScreen</name>
    <message>
        <source>Sharing</source>
        <translation>Delen</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) wait to be shared</source>
        <translation>
            <numerusform>%n wijziging wacht op delen</numerusform>
            <numerusform>%n wijzigingen wachten op delen</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything here has been shared</source>
        <translation>Alles hier is gedeeld</translation>
    </message>
    <message>
        <source>This copy has not met another yet.</source>
        <translation>Deze kopie heeft nog geen andere ontmoet.</translation>
    </message>
    <message>
        <source>Share now</source>
        <translation>Nu delen</translation>
    </message>
    <message>
        <source>In this conversation</source>
        <translation>In dit gesprek</translation>
    </message>
    <message>
        <source>%1 sent, %2 received</source>
        <translation>%1 verstuurd, %2 ontvangen</translation>
    </message>
    <message>
        <source>Address of the relay (wss://…)</source>
        <translation>Adres van de doorgeefpost (wss://…)</translation>
    </message>
    <message>
        <source>The relay passes sealed envelopes on. It cannot read them.</source>
        <translation>De doorgeefpost geeft verzegelde enveloppen door. Lezen kan hij ze niet.</translation>
    </message>
    <message>
        <source>Who holds what</source>
        <translation>Wie heeft wat</translation>
    </message>
    <message>
        <source>The relay</source>
        <translation>De doorgeefpost</translation>
    </message>
    <message>
        <source>No other device has this handbook yet. If this one is lost, so is the handbook.</source>
        <translation>Nog geen ander apparaat heeft dit handboek. Raakt dit apparaat kwijt, dan is het handboek weg.</translation>
    </message>
    <message>
        <source>Let another device in</source>
        <translation>Een ander apparaat toelaten</translation>
    </message>
    <message>
        <source>Members and devices</source>
        <translation>Leden en apparaten</translation>
    </message>
    <message>
        <source>Relay</source>
        <translation>Doorgeefpost</translation>
    </message>
    <message>
        <source>On a stick or in a mail</source>
        <translation>Op een stick of in een mail</translation>
    </message>
    <message>
        <source>Without any network: take a file along, or bring one in</source>
        <translation>Zonder netwerk: een bestand meenemen of inlezen</translation>
    </message>
    <message>
        <source>What this copy met last:</source>
        <translation>Wat deze kopie het laatst ontmoette:</translation>
    </message>
    <message>
        <source>A device nearby</source>
        <translation>Een apparaat in de buurt</translation>
    </message>
    <message>
        <source>A file</source>
        <translation>Een bestand</translation>
    </message>
    <message>
        <source>Nearby</source>
        <translation>In de buurt</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) on the line</source>
        <translation>
            <numerusform>%n apparaat verbonden</numerusform>
            <numerusform>%n apparaten verbonden</numerusform>
        </translation>
    </message>
    <message>
        <source>This device can be met</source>
        <translation>Dit apparaat is te bereiken</translation>
    </message>
    <message>
        <source>On the same network, without a relay</source>
        <translation>Op hetzelfde netwerk, zonder doorgeefpost</translation>
    </message>
    <message numerus="yes">
        <source>%n device(s) near</source>
        <translation>
            <numerusform>%n apparaat in de buurt</numerusform>
            <numerusform>%n apparaten in de buurt</numerusform>
        </translation>
    </message>
    <message>
        <source>From screen to screen</source>
        <translation>Van scherm naar scherm</translation>
    </message>
    <message>
        <source>Without any network and without a stick: one shows codes, the other reads them</source>
        <translation>Zonder netwerk en zonder stick: de een toont codes, de ander leest ze</translation>
    </message>
    <message>
        <source>The second relay</source>
        <translation>De tweede doorgeefpost</translation>
    </message>
    <message>
        <source>Address of a second relay, elsewhere</source>
        <translation>Adres van een tweede doorgeefpost, ergens anders</translation>
    </message>
    <message>
        <source>Number of this handbook, for who runs the relay</source>
        <translation>Nummer van dit handboek, voor wie de doorgeefpost beheert</translation>
    </message>
</context>
<context>
    <name>TakeOverSheet</name>
    <message>
        <source>Take over with the recovery words?</source>
        <translation>Overnemen met de herstelwoorden?</translation>
    </message>
    <message>
        <source>For when no administrator is left, or none is to be trusted. This device becomes one, and everybody sees that it did so with the recovery words. Others stay what they are until you remove them.</source>
        <translation>Voor als er geen beheerder meer is, of geen enkele te vertrouwen is. Dit apparaat wordt er een, en iedereen ziet dat het met de herstelwoorden gebeurde. Anderen blijven wat ze zijn tot u ze verwijdert.</translation>
    </message>
    <message>
        <source>Sealed numbers that this device could not read come when it meets an administrator who can.</source>
        <translation>Verzegelde nummers die dit apparaat niet kon lezen, komen als het een beheerder ontmoet die dat wel kan.</translation>
    </message>
    <message>
        <source>These are not the words that this handbook was founded with</source>
        <translation>Dit zijn niet de woorden waarmee dit handboek is begonnen</translation>
    </message>
    <message>
        <source>Nothing was changed. Words that were made later open a copy, and no more than that.</source>
        <translation>Er is niets veranderd. Woorden die later zijn gemaakt openen een kopie, en meer niet.</translation>
    </message>
    <message>
        <source>Taking over…</source>
        <translation>Bezig met overnemen…</translation>
    </message>
    <message>
        <source>Become an administrator</source>
        <translation>Beheerder worden</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zoals het is</translation>
    </message>
</context>
<context>
    <name>TaskAnswers</name>
    <message>
        <source>What to know (may stay empty)</source>
        <translation>Wat men moet weten (mag leeg blijven)</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zoals het is</translation>
    </message>
    <message>
        <source>Somebody else does it</source>
        <translation>Iemand anders doet het</translation>
    </message>
    <message>
        <source>Give it to %1</source>
        <translation>Geef het aan %1</translation>
    </message>
</context>
<context>
    <name>TasksScreen</name>
    <message>
        <source>Tasks</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Wat er moet gebeuren</translation>
    </message>
    <message>
        <source>Who does it (may stay open)</source>
        <translation>Wie het doet (mag open blijven)</translation>
    </message>
    <message>
        <source>Until when</source>
        <translation>Tot wanneer</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Geen tijd</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Vraag het</translation>
    </message>
    <message>
        <source>People said different things of it: %1</source>
        <translation>Mensen zeiden er iets verschillends over: %1</translation>
    </message>
    <message>
        <source>%1, and due</source>
        <translation>%1, en aan de beurt</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · nobody yet</source>
        <translation>%1 · nog niemand</translation>
    </message>
    <message>
        <source>No tasks yet</source>
        <translation>Nog geen taken</translation>
    </message>
    <message>
        <source>Ask for what no list has: it reaches who it is for by any way that two devices meet.</source>
        <translation>Vraag wat op geen lijst staat: het bereikt wie het aangaat langs elke weg waarop twee apparaten elkaar ontmoeten.</translation>
    </message>
</context>
<context>
    <name>TeamRows</name>
    <message>
        <source>Who is on</source>
        <translation>Wie er dienst heeft</translation>
    </message>
    <message>
        <source>Relief due: %1</source>
        <translation>Aflossing nodig: %1</translation>
    </message>
    <message>
        <source>Nobody is to be relieved yet</source>
        <translation>Nog niemand hoeft te worden afgelost</translation>
    </message>
    <message>
        <source>Nobody is</source>
        <translation>Niemand</translation>
    </message>
    <message numerus="yes">
        <source>%n on</source>
        <translation>
            <numerusform>%n in dienst</numerusform>
            <numerusform>%n in dienst</numerusform>
        </translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Overdragen</translation>
    </message>
    <message>
        <source>Others, %1</source>
        <translation>Anderen, %1</translation>
    </message>
    <message>
        <source>What who takes over reads first</source>
        <translation>Wat wie het overneemt eerst leest</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Evaluatie</translation>
    </message>
    <message>
        <source>What went well or did not, from the log</source>
        <translation>Wat goed ging of niet, uit het logboek</translation>
    </message>
</context>
<context>
    <name>TimeChoice</name>
    <message>
        <source>In 30 minutes</source>
        <translation>Over 30 minuten</translation>
    </message>
    <message>
        <source>In an hour</source>
        <translation>Over een uur</translation>
    </message>
    <message>
        <source>In 4 hours</source>
        <translation>Over 4 uur</translation>
    </message>
    <message>
        <source>In a day</source>
        <translation>Over een dag</translation>
    </message>
    <message>
        <source>In a week</source>
        <translation>Over een week</translation>
    </message>
</context>
<context>
    <name>TimeLeft</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 u</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 u %2 min</translation>
    </message>
    <message>
        <source>%1 over time</source>
        <translation>%1 over tijd</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>nog %1</translation>
    </message>
</context>
<context>
    <name>UndoScreen</name>
    <message>
        <source>To undo</source>
        <translation>Ongedaan te maken</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to undo</source>
        <translation>
            <numerusform>%n punt ongedaan te maken</numerusform>
            <numerusform>%n punten ongedaan te maken</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo these first. What is left when the incident ends stays on this list.</source>
        <translation>Maak dit eerst ongedaan. Wat overblijft als het incident eindigt, blijft op deze lijst.</translation>
    </message>
    <message>
        <source>Nothing is left to undo</source>
        <translation>Er is niets meer ongedaan te maken</translation>
    </message>
    <message>
        <source>Hold to end the exercise</source>
        <translation>Houd vast om de oefening te beëindigen</translation>
    </message>
    <message>
        <source>Hold to stand down</source>
        <translation>Houd vast om af te schalen</translation>
    </message>
</context>
<context>
    <name>UnitPlansScreen</name>
    <message>
        <source>Plans of the units</source>
        <translation>Plannen van de eenheden</translation>
    </message>
    <message>
        <source>has its own</source>
        <translation>heeft een eigen plan</translation>
    </message>
    <message>
        <source>to be looked at again</source>
        <translation>opnieuw te bekijken</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ontbreekt</translation>
    </message>
    <message numerus="yes">
        <source>%n gap(s)</source>
        <translation>
            <numerusform>%n gat</numerusform>
            <numerusform>%n gaten</numerusform>
        </translation>
    </message>
    <message>
        <source>No units in the handbook</source>
        <translation>Geen eenheden in het handboek</translation>
    </message>
    <message>
        <source>Units of the organisation appear here, each with its plans.</source>
        <translation>Eenheden van de organisatie verschijnen hier, elk met hun plannen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>whole organisation</source>
        <translation>hele organisatie</translation>
    </message>
    <message>
        <source>No gaps, but some plans are to be looked at again</source>
        <translation>Geen gaten, maar plannen die opnieuw te bekijken zijn</translation>
    </message>
    <message>
        <source>Every unit has every kind of plan, looked at in time</source>
        <translation>Elke eenheid heeft elk soort plan, op tijd bekeken</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>Understood</source>
        <translation>Begrepen</translation>
    </message>
    <message>
        <source>Which variant it is, is not known yet</source>
        <translation>Welke variant het is, is nog niet bekend</translation>
    </message>
    <message>
        <source>People chose different variants: the lists of all run until one is chosen</source>
        <translation>Mensen kozen verschillende varianten: alle lijsten lopen tot er één gekozen is</translation>
    </message>
    <message>
        <source>The lists of all variants run. Choose when you know</source>
        <translation>De lijsten van alle varianten lopen. Kies zodra u het weet</translation>
    </message>
    <message>
        <source>Which variant is it?</source>
        <translation>Welke variant is het?</translation>
    </message>
    <message>
        <source>The lists of the variant are started. Those of the other one are set aside; what was ticked stays.</source>
        <translation>De lijsten van de variant worden gestart. Die van de andere gaan opzij; wat afgevinkt is, blijft.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zoals het is</translation>
    </message>
</context>
<context>
    <name>VerdictCard</name>
    <message>
        <source>%1 because of %2</source>
        <translation>%1 vanwege %2</translation>
    </message>
    <message>
        <source>The crisis team leads. Call it together.</source>
        <translation>Het crisisteam leidt. Roep het bijeen.</translation>
    </message>
    <message>
        <source>Handled by the normal lines, with extra attention.</source>
        <translation>De gewone lijn handelt het af, met extra aandacht.</translation>
    </message>
    <message>
        <source>Handled by the normal lines.</source>
        <translation>De gewone lijn handelt het af.</translation>
    </message>
</context>
<context>
    <name>VerdictSheet</name>
    <message>
        <source>How grave is it now?</source>
        <translation>Hoe ernstig is het nu?</translation>
    </message>
    <message>
        <source>The crisis team leads. Call it together.</source>
        <translation>Het crisisteam leidt. Roep het bijeen.</translation>
    </message>
    <message>
        <source>Handled by the normal lines, with extra attention.</source>
        <translation>De gewone lijn handelt het af, met extra aandacht.</translation>
    </message>
    <message>
        <source>Handled by the normal lines.</source>
        <translation>De gewone lijn handelt het af.</translation>
    </message>
    <message>
        <source>Why: it goes into the log with your name</source>
        <translation>Waarom: het komt met uw naam in het logboek</translation>
    </message>
    <message>
        <source>So judged, for this reason</source>
        <translation>Zo beoordeeld, om deze reden</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Laat het zoals het is</translation>
    </message>
</context>
<context>
    <name>VitalCheck</name>
    <message numerus="yes">
        <source>Before you close: %n vital line(s) not confirmed</source>
        <translation>
            <numerusform>Voor u sluit: %n vitale regel niet bevestigd</numerusform>
            <numerusform>Voor u sluit: %n vitale regels niet bevestigd</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is vital is confirmed</source>
        <translation>Alles wat vitaal is, is bevestigd</translation>
    </message>
</context>
<context>
    <name>VoiceRecorder</name>
    <message>
        <source>This device has no microphone that can be used. Type a line instead.</source>
        <translation>Dit toestel heeft geen microfoon die bruikbaar is. Typ in plaats daarvan een regel.</translation>
    </message>
    <message>
        <source>The microphone stopped. What was said until then is kept.</source>
        <translation>De microfoon is gestopt. Wat tot dan toe is gezegd, is bewaard.</translation>
    </message>
    <message>
        <source>Nothing was heard. Say it again.</source>
        <translation>Er is niets gehoord. Zeg het nog eens.</translation>
    </message>
    <message>
        <source>It cannot be played on this device.</source>
        <translation>Het kan op dit toestel niet worden afgespeeld.</translation>
    </message>
    <message>
        <source>It is damaged and cannot be played.</source>
        <translation>Het is beschadigd en kan niet worden afgespeeld.</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 van %2</translation>
    </message>
    <message>
        <source>Stop: that is all</source>
        <translation>Stop: dat is alles</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
    <message>
        <source>Listen (%1)</source>
        <translation>Luisteren (%1)</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Emergency services</source>
        <translation>Hulpdiensten</translation>
    </message>
    <message>
        <source>Crisis team</source>
        <translation>Crisisteam</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Medewerkers</translation>
    </message>
    <message>
        <source>Suppliers</source>
        <translation>Leveranciers</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Overheid</translation>
    </message>
    <message>
        <source>Insurers</source>
        <translation>Verzekeraars</translation>
    </message>
    <message>
        <source>Landlord</source>
        <translation>Verhuurder</translation>
    </message>
    <message>
        <source>Power, water, heat</source>
        <translation>Stroom, water, warmte</translation>
    </message>
    <message>
        <source>Internet and telephone</source>
        <translation>Internet en telefonie</translation>
    </message>
    <message>
        <source>Customers</source>
        <translation>Klanten</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Overige</translation>
    </message>
    <message>
        <source>Crisis management</source>
        <translation>Crisismanagement</translation>
    </message>
    <message>
        <source>Business continuity</source>
        <translation>Bedrijfscontinuïteit</translation>
    </message>
    <message>
        <source>ICT fallback and recovery</source>
        <translation>ICT-uitwijk en -herstel</translation>
    </message>
    <message>
        <source>Business recovery</source>
        <translation>Herstel van de bedrijfsvoering</translation>
    </message>
    <message>
        <source>Evacuation</source>
        <translation>Ontruiming</translation>
    </message>
    <message>
        <source>Crisis communication</source>
        <translation>Crisiscommunicatie</translation>
    </message>
    <message>
        <source>Other documents</source>
        <translation>Andere documenten</translation>
    </message>
    <message>
        <source>CRISIS</source>
        <translation>CRISIS</translation>
    </message>
    <message>
        <source>MAJOR INCIDENT</source>
        <translation>GROOT INCIDENT</translation>
    </message>
    <message>
        <source>INCIDENT</source>
        <translation>INCIDENT</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisatie</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documenten</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Hoofdstukken</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>Checklists</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Stappen</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacten</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Plaatsen</translation>
    </message>
    <message>
        <source>Assets</source>
        <translation>Middelen</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Diensten</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Scenario’s</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Criteria</translation>
    </message>
    <message>
        <source>Telephone lines</source>
        <translation>Telefoonlijnen</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>Maatregelen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Afdelingen</translation>
    </message>
    <message>
        <source>Imported files</source>
        <translation>Ingelezen bestanden</translation>
    </message>
    <message>
        <source>Life-safety cards</source>
        <translation>Veiligheidskaarten</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Mensen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Wat te doen</translation>
    </message>
    <message>
        <source>Assets and services</source>
        <translation>Middelen en diensten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobiel</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>Op het werk</translation>
    </message>
    <message>
        <source>At home</source>
        <translation>Thuis</translation>
    </message>
    <message>
        <source>On duty, day and night</source>
        <translation>Dienst, dag en nacht</translation>
    </message>
    <message>
        <source>Reception</source>
        <translation>Receptie</translation>
    </message>
    <message>
        <source>Main number</source>
        <translation>Hoofdnummer</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Beheerder</translation>
    </message>
    <message>
        <source>Editor</source>
        <translation>Redacteur</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Goedkeurder</translation>
    </message>
    <message>
        <source>Coordinator</source>
        <translation>Coördinator</translation>
    </message>
    <message>
        <source>Responder</source>
        <translation>Hulpverlener</translation>
    </message>
    <message>
        <source>Reader</source>
        <translation>Lezer</translation>
    </message>
    <message>
        <source>Kiosk</source>
        <translation>Kiosk</translation>
    </message>
    <message>
        <source>Role not known here</source>
        <translation>Rol hier niet bekend</translation>
    </message>
    <message>
        <source>Everything, also letting devices in</source>
        <translation>Alles, ook apparaten toelaten</translation>
    </message>
    <message>
        <source>Keeps the plan, works in an incident</source>
        <translation>Houdt het plan bij, werkt mee in een incident</translation>
    </message>
    <message>
        <source>Approves the plan, works in an incident</source>
        <translation>Keurt het plan goed, werkt mee in een incident</translation>
    </message>
    <message>
        <source>Leads an incident, sees what is sealed</source>
        <translation>Leidt een incident, ziet wat verzegeld is</translation>
    </message>
    <message>
        <source>Reads everything that is not sealed, ticks steps off, writes in the log</source>
        <translation>Leest alles wat niet verzegeld is, vinkt stappen af, schrijft in het logboek</translation>
    </message>
    <message>
        <source>Reads, writes nothing</source>
        <translation>Leest, schrijft niets</translation>
    </message>
    <message>
        <source>Shows the life-safety cards on a wall</source>
        <translation>Toont de levensreddende kaarten aan de wand</translation>
    </message>
    <message>
        <source>Not known what it holds</source>
        <translation>Niet bekend wat die heeft</translation>
    </message>
    <message>
        <source>Holds everything</source>
        <translation>Heeft alles</translation>
    </message>
    <message numerus="yes">
        <source>Not known to hold the last %n change(s)</source>
        <translation>
            <numerusform>Niet bekend of die de laatste wijziging heeft</numerusform>
            <numerusform>Niet bekend of die de laatste %n wijzigingen heeft</numerusform>
        </translation>
    </message>
    <message>
        <source>Prepared texts</source>
        <translation>Voorbereide teksten</translation>
    </message>
    <message>
        <source>Duty roster</source>
        <translation>Piketrooster</translation>
    </message>
</context>
<context>
    <name>WorkplaceFacts</name>
    <message>
        <source>You work at: %1</source>
        <translation>Je werkt in: %1</translation>
    </message>
    <message>
        <source>Way: %1</source>
        <translation>Weg: %1</translation>
    </message>
    <message>
        <source>Access: %1</source>
        <translation>Toegang: %1</translation>
    </message>
    <message>
        <source>Telephone there: %1</source>
        <translation>Telefoon daar: %1</translation>
    </message>
    <message>
        <source>For who is sent here: change it as you like, then copy it into a message</source>
        <translation>Voor wie hierheen gaat: pas aan wat nodig is en kopieer het in een bericht</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Tekst kopiëren</translation>
    </message>
</context>
<context>
    <name>WorkplaceScreen</name>
    <message>
        <source>Two places: %1</source>
        <translation>Twee plekken: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Send here: %1</source>
        <translation>Hierheen sturen: %1</translation>
    </message>
</context>
<context>
    <name>WorkplacesScreen</name>
    <message>
        <source>Other places to work</source>
        <translation>Uitwijkplekken</translation>
    </message>
    <message numerus="yes">
        <source>%n without a place</source>
        <translation>
            <numerusform>%n zonder plek</numerusform>
            <numerusform>%n zonder plek</numerusform>
        </translation>
    </message>
    <message>
        <source>No other places in the handbook</source>
        <translation>Geen uitwijkplekken in het handboek</translation>
    </message>
    <message>
        <source>A place of the plan that is a workplace, or that has seats, appears here.</source>
        <translation>Een locatie uit het plan die werkplek is of plekken heeft, verschijnt hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) sent elsewhere too</source>
        <translation>
            <numerusform>%n persoon ook ergens anders heen gestuurd</numerusform>
            <numerusform>%n personen ook ergens anders heen gestuurd</numerusform>
        </translation>
    </message>
</context>
</TS>
