namespace ContactCenter.Generate.Systems;

/// <summary>customer-experience: a quarter of survey responses (NDJSON, a file a month), the customers, feedback forms (gzip).</summary>
internal static class Surveys
{
    private const string System = "customer-experience";
    private const string Customers = $"{System}/customers.csv";
    private const string Forms = $"{System}/feedback_forms.csv.gz";
    private static readonly DateTime FirstDay = new(2024, 4, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly string[] Countries = ["DE", "ES", "FR", "GB", "IT", "NL", "PL", "PT"];
    private static readonly string[] Topics = ["Delivery", "Price", "Product", "Service", "Website"];

    private static readonly string[] Praise =
    [
        "Great help, thank you!", "Solved in five minutes, and friendly too.", "The agent said \"no problem\" and it was none.",
        "Sehr freundlich und schnell.",
        "Muy amable; lo resolvió enseguida.", "Perfect 👍", "Quick answer,\nclear steps,\nno fuss.",
    ];

    private static readonly string[] Blame =
    [
        "Waited 40 minutes, then the line was cut.", "Nobody called back, although it was promised.",
        "I was told \"tomorrow\" three times.",
        "Long wait,\nno solution.", "The refund is still missing, please check.", "Réponse incompréhensible, dommage.",
    ];

    public static IReadOnlyList<Table> Write(string root, Dice dice)
    {
        var customers = new Table(System, "customers", dice, "customer_id", "name", "email", "phone", "country", "segment", "signed_up_on");
        var responses = new Table(
            System, "survey_responses", dice, "response_id", "timestamp", "customer_id", "satisfaction_score", "nps_score",
            "feedback_text", "survey_type", "channel");
        var forms = new Table(System, "feedback_forms", dice, "form_id", "customer_id", "submitted_at", "topic", "rating", "comment");
        SignUp(dice, customers);
        Ask(dice, responses);
        Receive(dice, forms);
        SpoilResponses(dice, responses);
        SpoilCustomers(customers);
        SpoilForms(forms);
        DropFiles.NdJson(root, responses, bare: ["satisfaction_score", "nps_score"], optional: ["feedback_text"]);
        DropFiles.Csv(root, customers);
        DropFiles.Csv(root, forms);
        return [responses, customers, forms];
    }

    private static string Customer(Dice dice) => $"CU{dice.Between(20_000, 21_199)}";

    private static void SignUp(Dice dice, Table customers)
    {
        for (var id = 20_000; id < 21_200; id++)
        {
            var name = People.Name(dice);
            var mailbox = new string([.. name.ToLowerInvariant().Where(char.IsAsciiLetter)]);
            var prefix = dice.Pick(["31", "33", "34", "39", "44", "48", "49", "351"]);
            var phone = dice.Chance(0.2) ? null : $"+{prefix}{dice.Between(600_000_000, 799_999_999)}";
            var segment = dice.Pick(("Consumer", 0.8), ("Small Business", 0.15), ("Enterprise", 0.05));
            customers.Add(
                Customers, $"CU{id}", name, $"{mailbox}{id % 100}@example.com", phone, dice.Pick(Countries), segment,
                $"{new DateTime(2019, 1, 1).AddDays(dice.Below(1900)):yyyy-MM-dd}");
        }

        customers.Note("phone missing", customers.Read.Count(row => row["phone"] is null));
    }

    private static void Ask(Dice dice, Table responses)
    {
        foreach (var at in Enumerable.Range(0, 3000).Select(_ => BusyHours.OfficeTime(dice, FirstDay, 91)).Order().ToList())
        {
            var mood = dice.Chance(0.7) ? dice.Between(7, 10) : dice.Between(0, 8);
            var onlyNps = dice.Chance(0.08);
            var onlySatisfaction = !onlyNps && dice.Chance(0.08);
            var text = dice.Chance(0.45) ? dice.Pick(mood >= 7 ? Praise : Blame) : null;
            responses.Add(
                $"{System}/survey_responses/{at:yyyy-MM}.ndjson",
                dice.Guid(),
                $"{at:yyyy-MM-ddTHH:mm:ssZ}",
                Customer(dice),
                onlyNps ? null : $"{mood}",
                onlySatisfaction ? null : $"{Math.Clamp(mood + dice.Between(-1, 1), 0, 10)}",
                text,
                dice.Pick(("Post-Call", 4), ("Post-Chat", 3), ("Post-Purchase", 2), ("Quarterly", 1)),
                dice.Pick(("Email", 4), ("Phone", 2), ("SMS", 2), ("Web", 3)));
        }

        responses.Note("only an NPS score: the response stays", responses.Read.Count(row => row["satisfaction_score"] is null));
        responses.Note("feedback text left out", responses.Read.Count(row => row["feedback_text"] is null));
    }

    private static void Receive(Dice dice, Table forms)
    {
        var number = 7_000;
        foreach (var at in Enumerable.Range(0, 700).Select(_ => BusyHours.OfficeTime(dice, FirstDay, 91)).Order().ToList())
        {
            var rating = dice.Chance(0.6) ? dice.Between(4, 5) : dice.Between(1, 4);
            forms.Add(
                Forms, $"F{++number}", dice.Chance(0.3) ? null : Customer(dice), $"{at:yyyy-MM-dd HH:mm:ss}", dice.Pick(Topics),
                $"{rating}",
                dice.Chance(0.7) ? dice.Pick(rating >= 4 ? Praise : Blame) : null);
        }

        forms.Note("visitor not signed in: customer missing", forms.Read.Count(row => row["customer_id"] is null));
    }

    private static void SpoilResponses(Dice dice, Table responses)
    {
        const string first = $"{System}/survey_responses/2024-04.ndjson";
        responses.Vary(
            "timestamp with an offset (`+00:00`)", 40,
            _ => true, row => row["timestamp"] = row["timestamp"]![..19] + "+00:00");
        responses.Repeat("response sent twice", 5, _ => { }, row => row.File, Rule.Unique("response_id"));
        responses.Plant("satisfaction of 11", 6, row => row["satisfaction_score"] = "11", Rule.Between("satisfaction_score"));
        responses.Plant("satisfaction of -1", 3, row => row["satisfaction_score"] = "-1", Rule.Between("satisfaction_score"));
        responses.Plant("NPS score of 11", 4, row => row["nps_score"] = "11", Rule.Between("nps_score"));
        responses.PlantWhere(
            "satisfaction that is no number (`N/A`)", 3,
            row => row["nps_score"] is not null, row => row["satisfaction_score"] = "N/A", Rule.Type("satisfaction_score"));
        responses.Plant("neither score", 5, row => row["satisfaction_score"] = row["nps_score"] = null, "at_least_one_score");
        responses.Plant(
            "timestamp with day and month in another order (`31/05/2024 18:20`)", 4,
            row => row["timestamp"] = $"{DateTime.Parse(row["timestamp"]![..19]):dd/MM/yyyy HH:mm}", Rule.Type("timestamp"));
        responses.Plant("timestamp missing", 2, row => row["timestamp"] = null, Rule.NotNull("timestamp"));
        responses.Plant("response id missing", 2, row => row["response_id"] = null, Rule.NotNull("response_id"));
        responses.Plant("customer missing", 3, row => row["customer_id"] = null, Rule.NotNull("customer_id"));
        responses.Plant(
            "customer that nobody knows", 5,
            row => row["customer_id"] = $"CU9{dice.Between(1000, 9999)}", Rule.References("customer_id"));
        responses.Plant("feedback of empty text", 6, row => row["feedback_text"] = "", Rule.NotEmpty("feedback_text"));
        responses.Plant("channel that nobody announced (`Fax`)", 4, row => row["channel"] = "Fax", Rule.InSet("channel"));
        responses.Plant(
            "survey type in small letters", 3,
            row => row["survey_type"] = row["survey_type"]!.ToLowerInvariant(), Rule.InSet("survey_type"));
        responses.Break("line cut off", first, "{\"response_id\":\"5f0c7a52-90aa-4c3e-8d51-6a6f3f1f2b10\",\"timestamp\":\"2024-04-1");
        responses.Break("line of the exporting program's own", first, "-- export resumed after a lost connection");
    }

    private static void SpoilCustomers(Table customers)
    {
        customers.Repeat("customer listed twice", 3, _ => { }, row => row.File, Rule.Unique("customer_id"));
        customers.Plant("name missing", 4, row => row["name"] = null, Rule.NotNull("name"));
        customers.Plant("address without @", 5, row => row["email"] = row["email"]!.Replace("@", " at "), Rule.Matches("email"));
        customers.Plant("address missing", 4, row => row["email"] = null, Rule.NotNull("email"));
        customers.PlantWhere(
            "phone with spaces", 6,
            row => row["phone"] is not null, row => row["phone"] = row["phone"]!.Insert(3, " ").Insert(7, " "),
            Rule.Matches("phone"));
        customers.Plant("country that is no ISO code (`UK`)", 4, row => row["country"] = "UK", Rule.InSet("country"));
        customers.Plant(
            "country of three letters", 2,
            row => row["country"] = "ESP", Rule.InSet("country"), Rule.Length("country"));
        customers.Plant(
            "segment in small letters", 2,
            row => row["segment"] = row["segment"]!.ToLowerInvariant(), Rule.InSet("segment"));
        customers.Plant("sign-up that can't be", 2, row => row["signed_up_on"] = "2021-02-30", Rule.Type("signed_up_on"));
        customers.Break("comma in a name without quotes", Customers, "CU21200,Doe, Jane,janedoe@example.com,,GB,Consumer,2023-11-02");
        customers.Break("text behind a closing quote", Customers, "CU21201,\"Jan\" Nowak,jannowak@example.com,,PL,Consumer,2023-11-03");
    }

    private static void SpoilForms(Table forms)
    {
        forms.Repeat("form sent twice", 2, _ => { }, row => row.File, Rule.Unique("form_id"));
        forms.Plant("rating of 0", 3, row => row["rating"] = "0", Rule.Between("rating"));
        forms.Plant("rating of 6", 2, row => row["rating"] = "6", Rule.Between("rating"));
        forms.Plant("rating missing", 2, row => row["rating"] = null, Rule.NotNull("rating"));
        forms.Plant("topic misspelt (`Servce`)", 3, row => row["topic"] = "Servce", Rule.InSet("topic"));
        forms.Plant("comment of empty text", 4, row => row["comment"] = "", Rule.NotEmpty("comment"));
        forms.Plant("customer that nobody knows", 3, row => row["customer_id"] = "CU00000", Rule.References("customer_id"));
        forms.Plant(
            "time that can't be (`25:10`)", 2,
            row => row["submitted_at"] = row["submitted_at"]![..11] + "25:10:00", Rule.Type("submitted_at"));
        forms.Break("record cut off in a comment", Forms, "F7901,CU20044,2024-05-17 10:1");
    }
}
