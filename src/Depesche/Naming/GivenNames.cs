namespace Depesche.Naming;

/// <summary>Given names, and which of them are one name in different languages.</summary>
internal static class GivenNames
{
    // One name a group; the first is only a label. Spellings of Cyrillic names beyond these are found by their romanisation key.
    private const string Same =
        "Wladimir Wolodymyr Wolodimir Vladimir Volodymyr Uladsimir Wladimír|Dmitri Dmytro Dmitrij Dimitri Dmitry Dimitrij Dmitrii Dzmitry Dmitriy|Sergej Serhij Sergei Sergey Serhiy Sergiy Serhii Sergii Sjarhej Sergej|Nikolai Mykola Nikolaj Nikolay Nicolai|" +
        "Michail Mychajlo Mikhail Mihail Mihailo Mykhailo Mychailo Michajlo Mykhaylo Mihajlo|Jewhen Jewgeni Jewhenij Jewgenij Ewgenij Ewgeni Evgeny Evgeni Yevgeny Yevhen Jewhenii Yevhenii|Alexej Oleksij Olexij Alexei Alexey Aleksej Aleksei Aleksey Oleksiy Oleksii Olexiy|" +
        "Alexander Aleksandr Alexandr Olexander Oleksandr Aleksander Aljaksandr Olexandr Alexandre|Andrej Andrij Andrei Andrey Andriy Andrii Andreas André Andrew Andrzej|Joe Joseph|Antony Anthony Tony Toni Anton|Liz Elizabeth Elisabeth|Jen Jennifer|" +
        "Petro Pjotr Petr Peter Pyotr Piotr|Pawel Pawlo Pavel Pavlo Paul|Juri Jurij Yuri Yuriy Jurii Yury Jury|Wassili Wassyl Wassilij Vasily Vasyl Vasili Wasyl Vassily Wassily|Igor Ihor|Oleg Oleh|Konstantin Kostjantyn|Katerina Kateryna Jekaterina Ekaterina Katharina Katja|" +
        "Julia Julija Yulia Yuliya Julja|Olena Jelena Elena Helena|Iryna Irina|Waleri Walerij Valery Valeri Waleriy Walerii Valerij Valeriy|Witali Vitali Witalij Vitaly Vitalij Witaliy|Wjatscheslaw Vyacheslav Vjatscheslaw Wjatschesław Viacheslav|" +
        "Walentina Valentina Walentyna|Denis Denys|Leonid Leonyd|Maria Marija Mariya Marie Mary|Natalja Natalia Natalija Nataliya Natalya|Gennadi Gennadij Hennadij Gennady Gennadiy|Viktor Wiktor Victor|Viktoria Victoria Wiktoria|Kyrylo Kirill Kiril Kyrill|" +
        "Josep Josef Josip José Jose|Ben Benjamin|Chris Christopher Christoph|Mike Michael|Bob Robert Bobby|Bill William|Jim James Jimmy|Tom Thomas|Ted Edward|Jake Jacob|Jens|Steve Steven Stephen Stefan Stephan Steffen|Dave David|Dan Daniel|Kay|Bart Bartle|" +
        "Mark Marc Marcus Markus|Philip Philipp Philippe|Emmanuel Emanuel|Klaus Claus|Jan Johann Johannes Hans|Fritz Friedrich|Karl Carl Charles|Gerhard Gerd|Nikola Nicola|Recep|Mevlut Mevlüt|Jean John Ian|Krisjanis Krišjānis|Mateusz Matthäus|Anatoli Anatolij Anatoly Anatolii|" +
        "Arsenij Arseni Arseniy|Artem Artjom Artyom|Boris Borys|Bogdan Bohdan|Fjodor Fedir Fedor Fyodor|Grigori Hryhorij Grigory Grigorij|Ilja Illja Ilya Illia|Iwan Ivan|Jaroslaw Yaroslav Jaroslav|Ljudmila Ludmila Ljudmyla Lyudmila|Maxim Maksim Maksym Maxym|Nadeschda Nadija Nadja|" +
        "Ruslan|Rustem Rustam|Semjon Semen|Stanislaw Stanislav|Swjatoslaw Sviatoslav|Swetlana Switlana Svetlana|Taras|Timur|Wadim Wadym Vadim Vadym|Walerija Valeria Waleria|Wera Vira Vera|Oksana Oxana|Wjatschaslau";

    private const string Others =
        "Abdullah Abdulla Achim Adam Adolf Adrian Agnes Ahmed Ahmet Ajatollah Alan Albert Albrecht Alec Alena Alessandro Alex Alexandra Alfons Alfred Ali Alice Alina Aljona Alois Amy Anastasia Andrea Angela Angelina Anja Anka Anke Ann Anna Anne Annalena Annegret Annette Antje Antonio António Antoine Armin Arno Arnold Arthur Artur Astrid August Axel " +
        "Barack Barbara Bärbel Bashar Beate Beatrice Beatrix Benedikt Benjamin Bernd Bernhard Bernie Bettina Birgit Björn Boyko Brigitte Britta Bruno Burkhard Carla Carlos Carola Carolin Carsten Caroline Cem Chantal Charlotte Christa Christian Christiane Christina Christine Claire Claudia Clara Clemens Colin Corinna Cornelia Daniela Dagmar Daria Darja Debbie Dennis " +
        "Detlef Diana Dieter Dietmar Dirk Dominic Dominik Dominique Donald Dorothee Doris Edgar Egon Eckart Ekkehard Elisa Elena Elke Ella Ellen Elmar Elon Emil Emma Emily Eric Erich Erik Erika Ernst Erwin Esther Eugen Eva Eberhard Fabian Felix Ferdinand Filip Florence Florian Franz Frans Frank François Françoise Franziska Fred Frieda Gabriele Gabrielius Gavin Geert Georg George Gerald " +
        "Gero Gilles Gina Giorgia Giorgio Giovanni Giuseppe Gisela Gitanas Gordon Graham Gregor Greta Guido Guillaume Günter Günther Gunther Gustav Hannah Hanna Hannelore Hannes Harald Harry Hassan Heidi Heike Heiko Heiner Heinrich Heinz Helga Helge Helmut Hendrik Henning Henri Henry Herbert Hermann Hermine Hillary Holger Horst Hubert Hubertus Hugo Ibrahim Ignazio Ilka Ilse Immanuel Inga Inge Ingo " +
        "Ingrid Ines Irene Iris Isabel Isabelle Jack Jacqueline Jacques Jakob James Jana Jane Janet Janez Janina Jared Jasmin Jason Javier Jeff Jeremy Jerome Jessica Joachim Joan Joanna Jochen Jörg Jonas Jonathan Jordan Jorge Josefine Joschka Juan Judith Julian Juliane Julie Jürgen Jutta Justin Kai Kaja Kamala Karen Karin Karina Karla Karlheinz Karoline Karsten Kassym Kate Katarina Kathrin Katrin Kathleen Kati Katie " +
        "Keir Keith Kelly Ken Kenneth Kerstin Kevin Kim Kirsten Konrad Kristina Krzysztof Kurt Lars Larissa Larry Laura Laurent Lavinia Lea Leah Lena Leo Leon Leonie Lew Linda Lindsey Lisa Lloyd Lorenz Lothar Louis Louise Luca Lucas Lucia Ludwig Luigi Luis Luise Lukas Lutz Madeleine Magdalena Maja Maike Malte Manfred Manuel Manuela Marcel Marco Margaret Margarete Margot Maria Marian Marianne Marina Mario Marion Marius Marlene " +
        "Marta Martha Martin Martina Mateo Mathias Matteo Matthew Matthias Maurice Max Maximilian Meike Melanie Melitta Mette Mia Michaela Michel Michelle Micheál Miguel Milan Miloš Mircea Mitch Mitt Mohammed Mohamed Muhammad Mohammad Monica Monika Moritz Mustafa Nadine Nancy Naftali Narendra Natascha Nathalie Ned Nicole Nicolas Nicholas Nikolaus Nils Nina Nora Norbert Norman Nursultan Oana Olaf Olga Oliver Olivier Omid Oskar Oscar Otto Pablo Pascal " +
        "Patricia Patrick Paula Pedro Pekka Petra Péter Phil Pierre Pietro Rafael Raimund Rainer Reiner Ralf Ralph Ramsan Raphael Raphaël Rebecca Regina Reinhard Reinhold Renate René Ricarda Richard Rishi Roberta Roberto Roderich Rodrigo Roger Roland Rolf Roman Romano Ron Ronald Rosa Rosemary Rosemarie Rowan Rüdiger Rudolf Rupert Ruth Ryan Sabine Sahra Salome Sam Samantha Samuel Sandra Sanna Sara Sarah Sascha Saskia Sauli Scott Sean Sebastian Serap Shinzo Siegfried Sigmar Sigrid Silke Silvia Silvio Simon Simone " +
        "Sofia Sonja Sophia Sophie Stefanie Stephanie Stella Stuart Sue Susan Susanne Suella Svenja Sven Sybille Sylvia Tamara Tanja Tatjana Teresa Theodor Theresa Thilo Thorsten Tilo Till Tim Timo Timothy Tina Tino Tobias Torsten Tristan Udo Ulf Ulrich Ulrike Ulla Ursula Ute Uwe Valentin Valérie Vanessa Verena Veronika Viktorija Vincent Viola Virginia Volker Vytautas Walter Waltraud Warren Wendy Werner Wiebke Wilhelm Willem Willi Willy Winfried Wolf Wolfgang Yannick Yves Zbigniew Zoltan Zuzana";

    // The names and the romanisation keys, with the number of each one's group.
    private static readonly WordMap Names = new(2048);

    private static readonly List<int> Groups = ReadNames();

    private static readonly WordMap Keys = new(1024);

    private static readonly List<int> KeyGroups = ReadKeys();

    /// <summary>All given names.</summary>
    public static IEnumerable<string> All => Names.Words;

    /// <summary>Whether two given names are one name: listed as such, one romanisation of the other, an initial, or one letter apart.</summary>
    public static bool Agree(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        if (one.Length == 1 || other.Length == 1)
        {
            return one.Length > 0 && other.Length > 0 && Fold.Letter(one[0]) == Fold.Letter(other[0]);
        }

        var (first, second) = (ClassOf(one), ClassOf(other));
        return first is not null && second is not null ? first == second : EditDistance.Of(one, other, 2) <= (Math.Min(one.Length, other.Length) < 8 ? 1 : 2) && Math.Min(one.Length, other.Length) > 3;
    }

    private static int? ClassOf(ReadOnlySpan<char> name)
    {
        if (Names.Find(name) is >= 0 and var known)
        {
            return Groups[known];
        }

        Span<char> folded = stackalloc char[RomanisationKey.MaximumLength];
        if (name.Length <= folded.Length)
        {
            Fold.Foreign(name, folded);
            if (Names.Find(folded[..name.Length]) is >= 0 and var found)
            {
                return Groups[found];
            }
        }

        Span<char> asX = stackalloc char[RomanisationKey.Room];
        Span<char> asC = stackalloc char[RomanisationKey.Room];
        var (x, c) = RomanisationKey.Write(name, asX, asC);
        return OfKey(asX[..x]) ?? OfKey(asC[..c]);
    }

    private static int? OfKey(ReadOnlySpan<char> key) => key.Length > 3 && Keys.Find(key) is >= 0 and var found ? KeyGroups[found] : null;

    private static List<int> ReadNames()
    {
        var groups = new List<int>();
        foreach (var group in Same.Split('|').Concat(Others.Split(' ')))
        {
            var number = groups.Count;
            foreach (var name in group.Split(' '))
            {
                Add(Names, name, groups, number);
            }
        }

        return groups;
    }

    private static List<int> ReadKeys()
    {
        var groups = new List<int>();
        foreach (var name in Same.Split('|').SelectMany(group => group.Split(' ')))
        {
            foreach (var key in RomanisationKey.Of(name))
            {
                Add(Keys, key, groups, Groups[Names.Find(name)]);
            }
        }

        return groups;
    }

    // Of two groups with one name the first has it.
    private static void Add(WordMap map, string word, List<int> groups, int group)
    {
        if (map.Add(word) == groups.Count)
        {
            groups.Add(group);
        }
    }
}
