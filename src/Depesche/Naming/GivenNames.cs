namespace Depesche.Naming;

/// <summary>Given names, and which of them are one name in different languages.</summary>
internal static class GivenNames
{
    // One name a group; the first is only a label. Spellings of Cyrillic names beyond these are found by their romanisation key.
    private const string Same =
        "Wladimir Wolodymyr Wolodimir Vladimir Volodymyr Uladsimir Wladimír|Dmitri Dmytro Dmitrij Dimitri Dmitry Dimitrij Dmitrii Dzmitry Dmitriy|Sergej Serhij Sergei Sergey Serhiy Sergiy Serhii Sergii Sjarhej Sergej|Nikolai Mykola Nikolaj Nikolay Nicolai|" +
        "Michail Mychajlo Mikhail Mihail Mihailo Mykhailo Mychailo Michajlo Mykhaylo Mihajlo|Jewhen Jewgeni Jewhenij Jewgenij Ewgenij Ewgeni Evgeny Evgeni Yevgeny Yevhen Jewhenii Yevhenii|Alexej Oleksij Olexij Alexei Alexey Aleksej Aleksei Aleksey Oleksiy Oleksii Olexiy|" +
        "Alexander Aleksandr Alexandr Olexander Oleksandr Aleksander Aljaksandr Olexandr|Alexandre|Andrej Andrij Andrei Andrey Andriy Andrii|Andreas|André|Andrew|Andrzej|Joe Joseph|Antony Anthony Tony|Toni Anton|Liz Elizabeth Elisabeth|Jen Jennifer|" +
        "Petro Pjotr Petr Pyotr Piotr|Peter|Pawel Pawlo Pavel Pavlo|Paul|Juri Jurij Yuri Yuriy Jurii Yury Jury|Wassili Wassyl Wassilij Vasily Vasyl Vasili Wasyl Vassily Wassily|Igor Ihor|Oleg Oleh|Konstantin Kostjantyn|Katerina Kateryna Jekaterina Ekaterina Katja|Katharina|" +
        "Julia Julija Yulia Yuliya Julja|Olena Jelena Elena|Helena|Iryna Irina|Waleri Walerij Valery Valeri Waleriy Walerii Valerij Valeriy|Witali Vitali Witalij Vitaly Vitalij Witaliy|Wjatscheslaw Vyacheslav Vjatscheslaw Wjatschesław Viacheslav|" +
        "Walentina Valentina Walentyna|Denis Denys|Leonid Leonyd|Maria Marija Mariya|Marie|Mary|Natalja Natalia Natalija Nataliya Natalya|Gennadi Gennadij Hennadij Gennady Gennadiy|Viktor Wiktor Victor|Viktoria Victoria Wiktoria|Kyrylo Kirill Kiril Kyrill|" +
        "Josep Josef Josip José Jose|Ben Benjamin|Chris Christopher|Christoph|Mike Michael|Bob Robert Bobby|Bill William|Jim James Jimmy|Tom Thomas|Ted Edward|Jake Jacob|Jens|Steve Steven Stephen|Stefan Stephan|Steffen|Dave David|Dan Daniel|Kay|Bart Bartle|" +
        "Mark Marc|Marcus Markus|Philip Philipp|Philippe|Emmanuel Emanuel|Klaus Claus|Jan|Johann|Johannes|Hans|Fritz Friedrich|Karl Carl|Charles|Gerhard Gerd|Nikola Nicola|Recep|Mevlut Mevlüt|Jean|John|Ian|Krisjanis Krišjānis|Mateusz|Matthäus|Anatoli Anatolij Anatoly Anatolii|" +
        "Arsenij Arseni Arseniy|Artem Artjom Artyom|Boris Borys|Bogdan Bohdan|Fjodor Fedir Fedor Fyodor|Grigori Hryhorij Grigory Grigorij|Ilja Illja Ilya Illia|Iwan Ivan|Jaroslaw Yaroslav Jaroslav|Ljudmila Ludmila Ljudmyla Lyudmila|Maxim Maksim Maksym Maxym|Nadeschda Nadija Nadja|" +
        "Baschar Bashar|Jair Yair|Ebrahim Ibrahim|Mohammed Mohamed Muhammad Mohammad Mohamad|Hussein Hossein|Nicolas Nicholas Nikolas Nicolás|Filip Felipe|Lukas Lucas|Eric Erik|Kassym|Wladislaw Vladislav Wladyslaw|Daria Darja|Zuzana Zuzanna|Tomas Tomasz|Anastasia Anastasija|Sofia Sofija Sofja|Xenia Ksenija Kseniya Xenija|Ruslan|Rustem Rustam|Semjon Semen|Stanislaw Stanislav|Swjatoslaw Sviatoslav|Swetlana Switlana Svetlana|Taras|Timur|Wadim Wadym Vadim Vadym|Walerija Valeria Waleria|Wera Vira Vera|Oksana Oxana|Wjatschaslau";

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

    // Chinese, Korean and Vietnamese surnames stand first.
    private const string Further =
        "Taylor Denzel Ivanka Dwayne Lyndon Malia Beau Ashley Julianne Tiffany Barron Chelsea Britney Serena Venus Marilyn Clint Quincy Ringo Bertolt Jaden Sasha Hailey Kylie Kendall Whitney Samuel Magic Ladybird Mick Mickey Micky Nick Nicky Matt Pat Greg Ray Rand Russ Sid Stan Val Vic Wes Zac Becky Betsy Carrie Cathy Gwen Hattie Kirsty Maggie Peggy Polly Tammy Trish Chuck Tucker Brett Brent Clark Cole Dale Derrick Doug Dustin Earl Elliott Ernie Evan Ezra Floyd Garrett Gene Glen Hank Harold Harvey Hunter Ira Irving Irwin Jared Joaquin Joey Jonny Kirk Kyle Lance Leon Liam Logan Marvin Mason Murray Neal Newt Nolan Norm Otis Parker Percy Preston Randall Randy Reed Roscoe Ross Sanford Scotty Sheldon Shawn Spencer Sterling Stu Travis Troy Tyler Vernon Wallis Wilbur Willis Zhao Zhang Wang Liu Chen Yang Huang Zhou Guo Qin Geng Hua Xie Deng Cui Feng Shen Jiang Kim Choi Nguyen Tran Tedros Zhong Gurbanguly Regula Beat Urs Reto Köbi Nenad Ruedi Vreni Ursulina Corina Salome Abdel Aaron Abbas Abdel Abdul Achmed Adele Adelheid Adnan Agneta Agnieszka Aileen Aino Aisha Ajrat Akif Alain Alban Aldo Alejandra Alessandra Alessia Alexis Alfredo Alison Aljaksej Alma Alona Alva Amalia Amanda Amelie Amir Amira Amos Amélie Ana Anastasija Anatol Anders Andrés Ane Anett Angelika Angelo " +
        "Anita Anjali Annabel Anneliese Annemarie Annika Anselm Antanas Anthon Antoinette Antonella Antoni Antonia Antonina Antonis Anuschka Aram Ariane Ariel Arkadi Arkadij Armen Arnaud Arne Arturas Artūras Arvid Arvydas Asad Asim Asja Aslan Atifete Audrey Audronius Aurelia Aurélie Avi Aynur Aysel Ayşe Azad " +
        "Baiba Balázs Barry Bartosz Baschar Basil Bastian Beata Bela Benedetta Benito Benny Berit Bernadette Bernard Bernardo Berthold Bertold Beth Bianca Bijan Bilal Blanca Blerta Bodo Borut Boško Bożena Brad Bram Branko Brian Brigitta Bronisław Bruce Brunhild Bryan Burak Béla Bülent Camilla Camille Candace " +
        "Carina Carmen Carole Casimir Casper Cassandra Catarina Catherine Catia Cecilia Cengiz Cesare Chaim Chiara Chloe Christos Chrystia Cillian Cindy Ciro Clarissa Claude Claudio Clive Clémence Clément Connie Conny Constantin Constanze Cordula Corinne Craig Cristiano Cristina Curt Cynthia Cyril Cyrill " +
        "Czesław Cécile Cédric Céline Dagmara Daleep Dalia Damian Damien Damir Dana Danica Daniil Danijel Danila Danilo Danuta Danylo Darius Dariusz Darko Daron Davide Dawid Dawit Dean Debora Deborah Dejan Delphine Demian Demjan Denise Deniz Derek Desmond Devin Dick Didier Diego Dilek Dima Dimitrios Dimitris " +
        "Dino Dita Djamila Dominika Donata Donatella Doreen Dorian Dorota Dorothea Douglas Dovilė Dragan Draginja Duncan Dunja Dwight Dylan Ebru Ece Eckhard Eckhart Edda Edelgard Edith Edmund Edna Eduard Eduardo Edwin Efraim Egils Eileen Eirik Ekrem Eldar Eleni Eleonora Eleonore Elias Elif Elina Eline Eliot " +
        "Elisabetta Elisha Eliza Eliška Eloise Elsa Elvira Elwira Elīna Emanuela Emilia Emiliano Emilie Emilio Emin Emine Emir Emre Enda Enno Enrico Enrique Enver Erdal Eren Erhan Erhard Erin Erkki Erling Ernesto Erol Ersin Esteban Estelle Etienne Eugenia Eugenio Eugène Evangelos Eveline Evelyn Evelyne Ewa " +
        "Ewald Ewelina Fabien Fabienne Fabio Fabrice Fadi Farid Faruk Fatih Fatma Faustine Federica Federico Felicitas Feliks Feliksas Felipe Ferenc Fergus Fernanda Fernando Fidel Finn Fiona Flavia Flavio Flore Francesca Francesco Francis Francisco Franco Franka Freddy Frederic Frederik Fredrik Friedbert " +
        "Frieder Friederike Friedhelm Frode Frédéric Fumio Gabor Gabriel Gabriela Gabriella Gaby Gaetano Galina Gareth Gary Gavriel Geir Geneviève Geoffrey Gerda Gerold Gerrit Gerwin Gianni Gilbert Gilda Gintautas Giulia Giuliano Giulio Gleb Glenn Goran Gordana Gottfried Grace Grant Grażyna Gregory Grzegorz " +
        "Gudrun Guillermo Gunda Gunnar Guntram Gustavo Guy Guzel Gwendolyn György Gábor Göran Götz Hakan Halina Halit Halyna Hamid Harriet Hartmut Hasan Hedwig Heide Heidemarie Helen Helene Helle Helmar Henk Henriette Henrik Henryk Herman Hernán Herta Hervé Hildegard Hiltrud Hiroshi Hossein Howard Hristo " +
        "Hugh Hulusi Hussein Håkan Håvard Hélène Hüseyin Ibo Ignacio Ihar Ilan Ildar Ilham Ilona Imke Imran Ina Inese Ingeborg Ingemar Ingolf Ingrida Inka Inna Innokenti Inés Ioannis Irena Irmela Irmgard Isaac Isabella Ismail István Ivana Ivar Ivica Ivo Iwona Izabela Jaak Jaana Jacek Jackie Jacopo Jadwiga " +
        "Jaime Jair Jakub Jamal Janis Jann Janne Janusz Jari Jarosław Javad Jeanette Jeanine Jeanne Jefim Jegor Jelle Jenny Jeppe Jerry Jerzy Jesse Jesús Jewgenija Jewhenija Jill Joanne Joao Joaquín Jochim Joel Johan Johanna Johnny Jon Jonah Jordi Joris Josephine Josh Joshua Jost Jovan Joyce Jozef João " +
        "Joëlle Judy Juha Jukka Jule Jules Juliana Julien Juliette Julio Julius Jure Jurgen Jurgita Jussi Justine Justyna Jérôme Jón Józef Jānis Kacper Kaito Kalle Karim Karine Karol Karolina Karoly Katalin Katarzyna Katarína Katharine Katherine Kathy Katinka Katju Kazimierz Kemal Kerem Kersti Khaled Kilian " +
        "Kira Kirstin Kjell Klara Klaudia Klemens Klym Knut Kofi Kolinda Konstantinos Kostas Krista Kristian Kristijan Kristin Kristine Kristjan Kristof Krystyna Ksenija Kseniya Kusma Kylian Kyriakos Ladislav Lajos Larisa Larysa Lasse Laszlo Laurence Laurens Laurenz Lauri Laurie Laurynas Leif Leila Lenka " +
        "Lennart Leonardo Leonhard Leopold Lesja Leslie Lewko Lidia Lidija Lilia Liliana Lilija Lillian Lily Lina Linas Lionel Lior Lisbeth Livia Ljubomyr Ljubow Lolita Lore Lorenzo Loreta Loretta Lorna Lubomyr Luc Luciano Lucie Lucien Lucy Ludmilla Luke Lydia Lydija Lyn Lynn Lászlo László Lúcia Mads Magda " +
        "Magnus Mahmoud Mahmud Maia Maikel Makar Malgorzata Malin Malu Mamuka Manja Manolis Manon Mara Marat Marcela Marcello Marcelo Marcin Marek Margareta Margarethe Margarida Margarita Margit Margret Margrethe Margus Mariana Mariann Marianna Marieke Marijana Marise Marit Mariusz Marjan Marjorie Markijan " +
        "Marko Marlies Marlis Martijn Martine Marty Masha Massimo Matwej Maud Maura Mauricio Maurizio Mauro Maximiliane Maya Małgorzata Mechthild Mehmet Melania Melinda Melissa Merav Mercedes Meredith Merle Mesut Michał Michèle Miikka Mika Mikael Mikalaj Mikko Mikuláš Mila Milena Miloslav Mimi Minna Mira " +
        "Mirco Mirek Miriam Mirjam Mirko Miro Miron Miroslav Miroslaw Mirosław Mohamad Moira Mona Monique Morris Morten Moshe Murat Muriel Murielle Mykyta Myriam Myron Myroslaw Myroslawa Márta Márton Mélanie Mònica Nadia Nanni Naomi Nasar Nasarij Nasser Nastassja Natalie Nathan Nathaniel Nazanin Necmettin " +
        "Neil Nela Nele Neymar Nico Nicolae Nicoletta Nicolás Niels Nigel Nikita Niklas Niko Nikol Nikolaos Nikolas Nino Noah Noam Novak Noémie Noëlle Nuno Nurit Octavia Odile Ola Olav Ole Olen Olessja Olha Olivia Omar Omer Ondřej Orest Orhan Orla Orsolya Osama Ostap Othmar Otmar Ottilie Ottmar Ovidiu Owen " +
        "Paavo Palina Pamela Panas Pantelejmon Paola Paolo Pascale Pascual Pasquale Patrice Patricio Patrik Patrizia Patryk Paulina Pauline Paulo Penelope Penny Pep Pernille Perry Pete Philippa Pia Piero Pieter Pilar Polina Poul Predrag Priti Przemysław Pylyp Quentin Quirin Rachel Radek Radik Radoslaw " +
        "Radosław Rafał Rafi Ragnar Rahel Raif Raimond Raissa Ramazan Ramil Ramon Ramona Ramón Ranil Raoul Rasmus Raul Raymond Raúl Reem Regine Reimund Reinhart Remigiusz Renata Renato Renaud Reto Reza Ria Ricardo Riccardo Rick Riikka Rimma Rinat Rita Rob Robin Rod Roderick Rodion Rodolfo Rogelio Romain " +
        "Romuald Ronny Rory Rosalie Rosie Rostyslaw Roswitha Roy Ruben Rubén Rudi Rudolph Rui Rumen Runa Rune Ruslana Russell Ruta Ryszard Rémi Róża Rūta Saad Sabina Sabrina Sachar Sadiq Salih Sally Salomé Salvatore Sami Samir Samuli Sandor Sandro Sanjay Santtu Sawelij Sawwa Sayed Scarlett Schamil Seamus " +
        "Seda Selahattin Selim Selina Selma Serena Serge Sergio Servet Seth Sevim Seyran Seán Shane Shannon Sharon Sheila Shimon Shirley Sibylle Sidney Sidonie Siegbert Sieglinde Siegmar Siegrid Siemtje Sigrun Sigurd Silja Silvana Silvester Simona Simonetta Sinaida Sinan Siri Sissela Slavko Slawomir Slobodan " +
        "Sofija Sofja Solomija Solomon Sonia Soraya Spyros Srdjan Stacey Stacy Stanislas Stanisław Stefanija Stefano Stefanos Stelios Sten Stine Stoyan Stéphane Stéphanie Sula Sunniva Susana Susann Susanna Svante Sverre Svetozar Sylke Sylvain Sylvie Sylwia Szymon Sándor Sébastien Sönke Sören Søren Süleyman " +
        "Sławomir Taavi Tadeusz Tahir Taina Taissija Tamas Tamás Tanel Tania Tara Tarek Tariq Tarja Tarmo Tatiana Tayyip Teemu Terry Tessa Tetjana Thea Theo Theodora Theodore Theresia Thierry Thérèse Tichon Tiina Tilda Tillmann Tilman Timm Timofej Timon Todd Todor Tomas Tomasz Tommaso Tommy Tomás Tomáš " +
        "Tonino Torben Tore Tove Tracy Traian Traudl Trevor Trine Trofim Trude Tulsi Tuncay Turgut Tytus Ueli Uladzimir Ulana Uljana Ulli Ulrik Umberto Umut Undine Urs Urszula Urte Urška Uschi Uta Uğur Vahan Valdas Valdis Valentín Valerie Valerio Valter Vasco Vasilis Vassilis Veit Vesna Vicente Vicky Vidar " +
        "Vigdis Viggo Vika Viliam Vilja Ville Vincenzo Violeta Violetta Virgil Virginie Vitor Vittorio Viveca Vivian Vivien Vivienne Vjosa Vlad Vladan Vladislav Volkan Volkmar Václav Véronique Walburga Waldemar Wally Wanda Wassilissa Wayne Wenke Weranika Weronika Wesley Wilfried Wilhelmine Wilma Wim Winston " +
        "Wital Witalina Witold Wlad Wladislaw Wladislawa Wladlen Wojciech Wolfram Wolha Wolodymyra Wopke Wout Władysław Włodzimierz Xaver Xavier Xenia Xenija Ximena Yael Yair Yan Yanis Yannis Yasemin Yasmin Yasmina Yaşar Yoav Yoko Yolanda Yoram Yoshimasa Youssef Yuko Yusuf Yvan Yvette Yvonne Zach Zachary " +
        "Zdeněk Zdravko Zenon Zeynep Zita Ziya Zlatan Zlatko Zmizer Zoe Zofia Zora Zoran Zoë Zsolt Zsuzsanna Zuzanna Zygmunt Álvaro Çelik Étienne Özgür Özlem İsmail Željko";

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
        var byKey = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var group in Same.Split('|').Concat(Others.Split(' ')).Concat(Further.Split(' ')))
        {
            var number = groups.Count;
            foreach (var name in group.Split(' '))
            {
                // Elvira and Elwira are one name, but Mario and Marie are not.
                var key = name.EndsWith("io", StringComparison.Ordinal) ? "" : RomanisationKey.Of(name)[0];
                Add(Names, name, groups, key.Length > 3 ? byKey.GetValueOrDefault(key, number) : number);
                byKey.TryAdd(key, groups[Names.Find(name)]);
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
