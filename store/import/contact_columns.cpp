// SPDX-License-Identifier: Apache-2.0
#include "store/import/contact_columns.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace uitwijk {
namespace {

using Words = QStringList;

// Lower case, letters without their accents, one blank between words.
Words wordsOf(const QString& header)
{
    QString plain;
    QString lower = header.normalized(QString::NormalizationForm_KD).toLower();
    lower.replace(QChar(u'ß'), QStringLiteral("ss"));
    for (const QChar character : std::as_const(lower)) {
        if (character.isLetterOrNumber())
            plain += character;
        else if (character.category() != QChar::Mark_NonSpacing && character != u'\'' && character != u'’'
            && character != u'-')
            plain += u' ';
    }
    return plain.split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

QSet<QString> setOf(const char* words)
{
    const QStringList list = QString::fromLatin1(words).split(QLatin1Char(' '));
    return {list.begin(), list.end()};
}

bool anyOf(const Words& words, const QSet<QString>& set)
{
    return std::any_of(words.begin(), words.end(), [&](const QString& word) { return set.contains(word); });
}

struct Alias {
    const char* header; ///< as wordsOf writes it
    ContactPart part;
};

using enum ContactPart;

constexpr Alias kAliases[] = {
    {"name", Name},
    {"naam", Name},
    {"nom", Name},
    {"full name", Name},
    {"display name", Name},
    {"displayname", Name},
    {"volledige naam", Name},
    {"weergavenaam", Name},
    {"nom complet", Name},
    {"nom a afficher", Name},
    {"nom affiche", Name},
    {"vollstandiger name", Name},
    {"anzeigename", Name},
    {"contact", Name},
    {"contactpersoon", Name},
    {"contact name", Name},
    {"ansprechpartner", Name},
    {"personne de contact", Name},
    {"medewerker", Name},
    {"employee", Name},
    {"mitarbeiter", Name},
    {"first name", Given},
    {"firstname", Given},
    {"given name", Given},
    {"voornaam", Given},
    {"prenom", Given},
    {"vorname", Given},
    {"middle name", Middle},
    {"additional name", Middle},
    {"tussenvoegsel", Middle},
    {"deuxieme prenom", Middle},
    {"weitere vornamen", Middle},
    {"last name", Family},
    {"lastname", Family},
    {"surname", Family},
    {"family name", Family},
    {"achternaam", Family},
    {"familienaam", Family},
    {"nachname", Family},
    {"familienname", Family},
    {"nom de famille", Family},
    {"name prefix", Prefix},
    {"salutation", Prefix},
    {"aanhef", Prefix},
    {"anrede", Prefix},
    {"civilite", Prefix},
    {"suffix", Suffix},
    {"name suffix", Suffix},
    {"achtervoegsel", Suffix},
    {"suffixe", Suffix},
    {"nickname", Nickname},
    {"bijnaam", Nickname},
    {"roepnaam", Nickname},
    {"spitzname", Nickname},
    {"surnom", Nickname},
    {"company", Organisation},
    {"company name", Organisation},
    {"organization", Organisation},
    {"organisation", Organisation},
    {"organization name", Organisation},
    {"bedrijf", Organisation},
    {"bedrijfsnaam", Organisation},
    {"firma", Organisation},
    {"organisatie", Organisation},
    {"societe", Organisation},
    {"entreprise", Organisation},
    {"unternehmen", Organisation},
    {"leverancier", Organisation},
    {"supplier", Organisation},
    {"fournisseur", Organisation},
    {"lieferant", Organisation},
    {"department", Department},
    {"organization department", Department},
    {"afdeling", Department},
    {"abteilung", Department},
    {"service", Department},
    {"departement", Department},
    {"job title", JobTitle},
    {"jobtitle", JobTitle},
    {"title", JobTitle},
    {"titel", JobTitle},
    {"titre", JobTitle},
    {"organization title", JobTitle},
    {"functie", JobTitle},
    {"functietitel", JobTitle},
    {"function", JobTitle},
    {"funktion", JobTitle},
    {"fonction", JobTitle},
    {"position", JobTitle},
    {"positie", JobTitle},
    {"beruf", JobTitle},
    {"role", JobTitle},
    {"rol", JobTitle},
    {"rolle", JobTitle},
    {"notes", Note},
    {"note", Note},
    {"notitie", Note},
    {"notities", Note},
    {"opmerking", Note},
    {"opmerkingen", Note},
    {"remarks", Note},
    {"comments", Note},
    {"notizen", Note},
    {"bemerkungen", Note},
    {"remarques", Note},
    {"categories", Tags},
    {"category", Tags},
    {"tags", Tags},
    {"labels", Tags},
    {"group membership", Tags},
    {"groep", Tags},
    {"groepen", Tags},
    {"categorie", Tags},
    {"categorieen", Tags},
    {"kategorien", Tags},
    {"kategorie", Tags},
    {"groupes", Tags},
    {"uid", Uid},
    {"manager", Manager},
    {"managers name", Manager},
    {"leidinggevende", Manager},
    {"naam manager", Manager},
    {"vorgesetzter", Manager},
    {"vorgesetzte", Manager},
    {"name des vorgesetzten", Manager},
    {"responsable", Manager},
    {"nom du responsable", Manager},
    {"superieur", Manager},
    {"customer number", Reference},
    {"customer no", Reference},
    {"klantnummer", Reference},
    {"kundennummer", Reference},
    {"numero client", Reference},
    {"contract number", Reference},
    {"contractnummer", Reference},
    {"vertragsnummer", Reference},
    {"numero de contrat", Reference},
    {"policy number", Reference},
    {"polisnummer", Reference},
    {"numero de police", Reference},
    {"circuit id", Reference},
    {"account number", Reference},
};

const QHash<QString, ContactPart>& aliases()
{
    static const QHash<QString, ContactPart> map = [] {
        QHash<QString, ContactPart> made;
        for (const Alias& alias : kAliases)
            made.insert(QString::fromLatin1(alias.header), alias.part);
        return made;
    }();
    return map;
}

// Which address a column belongs to: two columns of one place make one address.
QString placeOf(const Words& words)
{
    static const QHash<QString, QString> places{{QStringLiteral("home"), QStringLiteral("home")},
        {QStringLiteral("prive"), QStringLiteral("home")}, {QStringLiteral("thuis"), QStringLiteral("home")},
        {QStringLiteral("privat"), QStringLiteral("home")},
        {QStringLiteral("domicile"), QStringLiteral("home")},
        {QStringLiteral("business"), QStringLiteral("work")},
        {QStringLiteral("work"), QStringLiteral("work")}, {QStringLiteral("werk"), QStringLiteral("work")},
        {QStringLiteral("bureau"), QStringLiteral("work")},
        {QStringLiteral("zakelijk"), QStringLiteral("work")},
        {QStringLiteral("geschaftlich"), QStringLiteral("work")},
        {QStringLiteral("other"), QStringLiteral("other")},
        {QStringLiteral("ander"), QStringLiteral("other")},
        {QStringLiteral("overig"), QStringLiteral("other")},
        {QStringLiteral("autre"), QStringLiteral("other")},
        {QStringLiteral("weitere"), QStringLiteral("other")}};
    for (const QString& word : words) {
        if (places.contains(word))
            return places.value(word);
    }
    return words.size() > 1 && words[0] == QStringLiteral("address") && words[1].size() == 1 ? words[1]
                                                                                             : QString();
}

ContactPart addressPart(const Words& words)
{
    static const QSet<QString> street
        = setOf("street straat strasse rue address adres adresse anschrift straatnaam");
    static const QSet<QString> postal = setOf("zip zipcode postal postcode plz postleitzahl");
    static const QSet<QString> city
        = setOf("city town plaats woonplaats stad ort stadt ville gemeente localite");
    static const QSet<QString> region = setOf("state region province provincie bundesland regio");
    static const QSet<QString> country = setOf("country land pays");
    if (anyOf(words, postal) || words.join(QLatin1Char(' ')) == QStringLiteral("code postal"))
        return PostalCode;
    if (anyOf(words, country))
        return Country;
    if (anyOf(words, city))
        return City;
    if (anyOf(words, region))
        return Region;
    if (words.contains(QStringLiteral("formatted")))
        return Formatted;
    static const QSet<QString> notStreet = setOf("type extended po ip mac web url");
    return anyOf(words, street) && !anyOf(words, notStreet) ? Street : None;
}

bool looksLikePhoneHeader(const Words& words)
{
    static const QSet<QString> phone
        = setOf("phone telephone telefoon telefoonnummer tel mobile mobiel gsm handy mobiltelefon telefon "
                "telefonnummer rufnummer portable fax telefax pager cell mobilenumber phonenumber noodnummer "
                "semafoon durchwahl mobil telecopie");
    static const QSet<QString> other = setOf("type model company carrier provider plan");
    return anyOf(words, phone) && !anyOf(words, other);
}

bool looksLikeMailHeader(const Words& words)
{
    static const QSet<QString> mail
        = setOf("email mail emailadres emailadresse emailaddress courriel mailadresse "
                "mailadres emails");
    static const QSet<QString> other = setOf("type name naam nom server");
    return anyOf(words, mail) && !anyOf(words, other);
}

ContactColumn columnOf(const QString& header)
{
    Words words = wordsOf(header);
    ContactColumn column{.part = None, .header = header.trimmed(), .place = placeOf(words)};
    const bool typed = !words.isEmpty() && words.last() == QStringLiteral("type");
    if (typed && words.first() == QStringLiteral("phone"))
        column.part = PhoneType;
    else if (typed && words.first() == QStringLiteral("email"))
        column.part = EmailType;
    else if (looksLikeMailHeader(words))
        column.part = Email;
    else if (looksLikePhoneHeader(words))
        column.part = Phone;
    else {
        Words bare = words; // Google numbers its columns: "Organization 1 - Title"
        bare.removeIf([](const QString& word) { return word.size() == 1 && word[0].isDigit(); });
        column.part = aliases().value(bare.join(QLatin1Char(' ')), None);
        if (column.part == None && !words.isEmpty())
            column.part = addressPart(words);
    }
    return column;
}

bool hasPart(const ContactColumns& columns, ContactPart part)
{
    return std::any_of(
        columns.begin(), columns.end(), [part](const ContactColumn& column) { return column.part == part; });
}

// "Naam" beside "Voornaam" is the family name; "Title" beside "Job Title" is Mr or Dr.
void settleDoubleMeanings(ContactColumns& columns)
{
    const bool lone = hasPart(columns, Given) && !hasPart(columns, Family);
    const auto titles = std::count_if(
        columns.begin(), columns.end(), [](const ContactColumn& column) { return column.part == JobTitle; });
    for (ContactColumn& column : columns) {
        const QString word = wordsOf(column.header).join(QLatin1Char(' '));
        if (lone && column.part == Name
            && (word == QStringLiteral("naam") || word == QStringLiteral("name")
                || word == QStringLiteral("nom")))
            column.part = Family;
        if (titles > 1 && column.part == JobTitle
            && (word == QStringLiteral("title") || word == QStringLiteral("titel")
                || word == QStringLiteral("titre")))
            column.part = Prefix;
    }
}

bool isMail(const QString& cell)
{
    static const QRegularExpression pattern(QStringLiteral("^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$"));
    return pattern.match(cell.trimmed()).hasMatch();
}

bool isPhone(const QString& cell)
{
    static const QRegularExpression pattern(QStringLiteral("^[+(]?[0-9][0-9 ()./-]{6,20}$"));
    return pattern.match(cell.trimmed()).hasMatch();
}

} // namespace

ContactColumns contactColumns(const QStringList& header)
{
    ContactColumns columns;
    std::transform(header.begin(), header.end(), std::back_inserter(columns), columnOf);
    settleDoubleMeanings(columns);
    return columns;
}

ContactColumns guessedContactColumns(const std::vector<QStringList>& rows)
{
    ContactColumns columns;
    const qsizetype width = rows.empty() ? 0 : rows.front().size();
    for (qsizetype i = 0; i < width; ++i) {
        ContactColumn column{.part = None, .header = QString::number(i + 1), .place = {}};
        const auto all = [&](auto test) {
            return std::all_of(rows.begin(), rows.end(), [&](const QStringList& row) {
                return i >= row.size() || row[i].trimmed().isEmpty() || test(row[i]);
            }) && std::any_of(rows.begin(), rows.end(), [&](const QStringList& row) {
                return i < row.size() && !row[i].trimmed().isEmpty();
            });
        };
        if (all(isMail))
            column.part = Email;
        else if (all(isPhone))
            column.part = Phone;
        else if (!hasPart(columns, Name))
            column.part = Name;
        columns.push_back(column);
    }
    return columns;
}

bool isContactHeader(const QStringList& row)
{
    const bool data = std::any_of(row.begin(), row.end(),
        [](const QString& cell) { return isMail(cell) || isPhone(cell) || cell.size() > 60; });
    const ContactColumns columns = contactColumns(row);
    const auto known = std::count_if(
        columns.begin(), columns.end(), [](const ContactColumn& column) { return column.part != None; });
    const bool enough = known >= 3 || known * 2 >= row.size(); // a sentence may hold the word "mail"
    return !data && enough && areContacts(columns);
}

bool areContacts(const ContactColumns& columns)
{
    const bool named = hasPart(columns, Name) || hasPart(columns, Family) || hasPart(columns, Given)
        || hasPart(columns, Organisation);
    return hasPart(columns, Email) || (named && hasPart(columns, Phone));
}

} // namespace uitwijk
