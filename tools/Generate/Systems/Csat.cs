namespace ContactCenter.Generate.Systems;

/// <summary>csat: a month of answered satisfaction surveys, with CRLF and names as the shop's system exports them.</summary>
internal static class Csat
{
    private const string System = "csat";
    private const string File = $"{System}/csat_responses.csv";
    private const string Minutes = "dd/MM/yyyy HH:mm";
    private const string SurveyDay = "dd-MMM-yy";
    private static readonly DateTime FirstDay = new(2023, 8, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly string[] Managers = ["Emily Chen", "Jennifer Nguyen", "John Smith", "Michael Lee", "Olivia Tan", "William Kim"];
    private static readonly string[] Towns =
    [
        "AGRA", "BANGALORE", "CHENNAI", "HYDERABAD", "JAIPUR", "KOLKATA", "LUCKNOW", "MUMBAI", "NAGPUR", "NEW DELHI", "PATNA",
        "PUNE",
    ];

    private static readonly string[] Products=
    [
"Affiliates", "Books & General merchandise", "Electronics", "Furniture", "GiftCard", "Home", "Home Appliences",
        "LifeStyle", "Mobile",
    ];

    private static readonly ((string Category, string Sub) Issue, double Weight)[] Issues =
    [
        (("Returns", "Reverse Pickup Enquiry"), 26), (("Returns", "Return request"), 10), (("Order Related", "Delayed"), 9),
        (("Order Related", "Order status enquiry"), 8), (("Returns", "Fraudulent User"), 5), (("Order Related", "Installation/demo"), 5),
        (("Product Queries", "Product Specific Information"), 4), (("Refund Related", "Refund Enquiry"), 3), (("Returns", "Missing"), 3),
        (("Returns", "Wrong"), 3), (("Feedback", "UnProfessional Behaviour"), 3), (("Cancellation", "Not Needed"), 3),
        (("Shopzilla Related", "General Enquiry"), 2), (("Order Related", "Invoice request"), 2),
        (("Payments related", "Online Payment Issues"), 2),
        (("Offers & Cashback", "Other Cashback"), 1), (("Others", "Call disconnected"), 0.3),
        (("Onboarding related", "Seller onboarding"), 0.3),
        (("App/website", "Issues with Shopzilla App"), 0.3),
    ];

    private static readonly string[] Praise=
    [
"Good", "Very good ", "Thank you", "Excellent service, solved at once", "She was polite,\nand she called back.",
        "The \"return\" button finally works, thanks", "Nice 👍",
    ];

    private static readonly string[] Blame=
    [
"Worst service", "No one picked up the item, 3 days waiting", "They said \"24 hours\".\n\nIt took a week.",
        "Refund not received yet", "Agent did not listen",
    ];

    private sealed record Agent(string Name, string Supervisor, string Manager, string Tenure, string Shift, double Skill);

    public static IReadOnlyList<Table> Write(string root, Dice dice)
    {
        var responses = new Table(
            System, "csat_responses", dice,
            "Unique id", "channel_name", "category", "Sub-category", "Customer Remarks", "Order_id", "order_date_time",
            "Issue_reported at", "issue_responded",
            "Survey_response_Date", "Customer_City", "Product_category", "Item_price", "connected_handling_time", "Agent_name",
            "Supervisor", "Manager",
            "Tenure Bucket", "Agent Shift", "CSAT Score");
        var agents = Hire(dice);
        for (var i = 0; i < 3000; i++)
        {
            Answer(dice, responses, dice.Pick(agents));
        }

        responses.Note("remark missing", responses.Read.Count(row => row["Customer Remarks"] is null));
        responses.Note("no details of an order", responses.Read.Count(row => row["order_date_time"] is null));
        responses.Note(
            "remark with line breaks or doubled quotes",
            responses.Read.Count(row => row["Customer Remarks"]?.AsSpan().IndexOfAny('\n', '"') >= 0));
        Spoil(responses);
        SpoilTimes(dice, responses);
        DropFiles.Csv(root, responses, newLine: "\r\n");
        return [responses];
    }

    private static List<Agent> Hire(Dice dice)
    {
        var names = People.Staff(dice, 112);
        var supervisors = names.Take(12).Select((name, i) => (Name: name, Manager: Managers[i % Managers.Length])).ToList();
        return names.Skip(12).Select(name =>
        {
            var skill = dice.Fraction();
            var (supervisor, manager) = dice.Pick(supervisors);
            var tenure = skill < 0.3 ? "On Job Training" : dice.Pick(["0-30", "31-60", "61-90", ">90", ">90"]);
            var shift = dice.Pick(("Morning", 0.48), ("Evening", 0.39), ("Afternoon", 0.07), ("Split", 0.04), ("Night", 0.02));
            return new Agent(name, supervisor, manager, tenure, shift, skill);
        }).ToList();
    }

    private static void Answer(Dice dice, Table responses, Agent agent)
    {
        var reported = OnTheMinute(BusyHours.OfficeTime(dice, FirstDay, 28));
        DateTime responded;
        do
        {
            responded = OnTheMinute(reported.AddMinutes(1 + dice.Wait(dice.Chance(0.8) ? 12 : 600)));
        }
        while (responded.TimeOfDay == TimeSpan.Zero);

        var issue = dice.Pick(Issues);
        var score = dice.Chance(0.55 + 0.4 * agent.Skill) ? dice.Pick(("5", 0.85), ("4", 0.15)) : dice.Pick(
            ("1", 0.7), ("2", 0.1), ("3", 0.2));
        var withOrder = dice.Chance(0.8);
        var ordered = withOrder && dice.Chance(0.25) ? reported.AddMinutes(-60 - (int)dice.Wait(6000)) : (DateTime?)null;
        responses.Add(
            File,
            dice.Guid(),
            dice.Pick(("Inbound", 0.8), ("Outcall", 0.17), ("Email", 0.03)),
            issue.Category,
            issue.Sub,
            dice.Chance(0.34) ? dice.Pick(score is "4" or "5" ? Praise : Blame) : null,
            withOrder ? dice.Guid() : null,
            ordered?.ToString(Minutes),
            reported.ToString(Minutes),
            responded.ToString(Minutes),
            responded.ToString(SurveyDay),
            ordered is null ? null : dice.Pick(Towns),
            ordered is null ? null : dice.Pick(Products),
            ordered is null ? null : $"{99 + (int)dice.Wait(2500)}.0",
            dice.Chance(0.01) ? $"{60 + (int)dice.Wait(400)}.0" : null,
            agent.Name,
            agent.Supervisor,
            agent.Manager,
            agent.Tenure,
            agent.Shift,
            score);
    }

    private static DateTime OnTheMinute(DateTime time) => time.AddTicks(-(time.Ticks % TimeSpan.TicksPerMinute));

    private static DateTime Time(Row row, string column) => DateTime.ParseExact(row[column]!, Minutes, null);

    private static void Spoil(Table responses)
    {
        responses.Vary(
            "remark with backslash quotes, as the source escapes them", 8,
            row => row["Customer Remarks"] is not null,
            row => row["Customer Remarks"] = "Please remove \\\"minimum order of 2\\\"");
        responses.Repeat("response delivered again", 3, _ => { }, row => row.File, Rule.Unique("Unique id"));
        responses.Plant("id missing", 1, row => row["Unique id"] = null, Rule.NotNull("Unique id"));
        responses.Plant(
            "channel that nobody announced (`Chat`)", 3,
            row => row["channel_name"] = "Chat", Rule.InSet("channel_name"));
        responses.Plant("category misspelt (`Return`)", 4, row => row["category"] = "Return", Rule.InSet("category"));
        responses.Plant("sub-category missing", 2, row => row["Sub-category"] = null, Rule.NotNull("Sub-category"));
        responses.Plant(
            "remark of mojibake (UTF-8 read as Windows-1252)", 9,
            row => row["Customer Remarks"] = "It wasnâ€™t delivered, very sad ðŸ˜ž", "remarks_readable");
        responses.Plant(
            "remark of mojibake (UTF-8 read as GBK)", 4,
            row => row["Customer Remarks"] = "Good 馃憤馃憤", "remarks_readable");
        responses.PlantWhere(
            "city of the order missing beside the other details", 5,
            HasOrder, row => row["Customer_City"] = null, "order_details_together");
        responses.PlantWhere(
            "order id missing beside the details", 2,
            HasOrder, row => row["Order_id"] = null, "order_details_with_order_id");
        responses.PlantWhere(
            "unknown product category", 3,
            HasOrder, row => row["Product_category"] = "Electronic", Rule.InSet("Product_category"));
        responses.PlantWhere("negative price", 3, HasOrder, row => row["Item_price"] = "-1.0", Rule.Between("Item_price"));
        responses.PlantWhere(
            "price with a separator (`1,299.00`): no number, so the detail is missing too", 3, HasOrder,
            row => row["Item_price"] = "1,299.00",
            Rule.Type("Item_price"), "order_details_together");
        responses.PlantWhere(
            "negative handling time", 1,
            row => row["connected_handling_time"] is not null, row => row["connected_handling_time"] = "-5.0",
            Rule.Between("connected_handling_time"));
        responses.Plant("agent missing", 4, row => row["Agent_name"] = null, Rule.NotNull("Agent_name"));
        responses.Plant("supervisor missing", 2, row => row["Supervisor"] = null, Rule.NotNull("Supervisor"));
        responses.Plant("tenure that is no bucket (`<30`)", 2, row => row["Tenure Bucket"] = "<30", Rule.InSet("Tenure Bucket"));
        responses.Plant("shift with a space behind it", 3, row => row["Agent Shift"] += " ", Rule.InSet("Agent Shift"));
        responses.Plant("score of 0", 3, row => row["CSAT Score"] = "0", Rule.Between("CSAT Score"));
        responses.Plant("score of 6", 2, row => row["CSAT Score"] = "6", Rule.Between("CSAT Score"));
        responses.Plant("score in words (`five`)", 1, row => row["CSAT Score"] = "five", Rule.Type("CSAT Score"));
        responses.Plant("score missing", 2, row => row["CSAT Score"] = null, Rule.NotNull("CSAT Score"));
        responses.Break(
            "remark with quotes that are not doubled", File,
            "0b6f3a52-1c7e-4d8b-9a53-2f1f70a6d001,Inbound,Returns,Wrong,\"He said \"never mind\" to me\",,,14/08/2023 10:02,"
            + "14/08/2023 10:09,14-Aug-23,,,,,Ana Castro,Jan Nowak,John Smith,>90,Morning,1");
        responses.Break(
            "record cut off behind the report", File,
            "0b6f3a52-1c7e-4d8b-9a53-2f1f70a6d002,Inbound,Returns,Wrong,,,,15/08/2023 11:31");
    }

    private static bool HasOrder(Row row) => row["order_date_time"] is not null;

    private static void SpoilTimes(Dice dice, Table responses)
    {
        responses.PlantWhere(
            "clock of the response lost: it stands at 00:00 before its report", 60, RespondedOnItsDay,
            row => row["issue_responded"] = row["issue_responded"]![..11] + "00:00",
            "response_not_before_report", "response_clock_kept");
        responses.Plant(
            "response at 00:00 of the day behind its report", 9,
            row => RespondOn(row, Time(row, "Issue_reported at").Date.AddDays(1)), "response_clock_kept");
        responses.PlantWhere(
            "day and month of the response swapped", 4, row => Time(row, "issue_responded").Day < 8,
            row => row["issue_responded"] = $"{Time(row, "issue_responded"):MM/dd/yyyy HH:mm}",
            "response_not_before_report", "response_not_before_report_clock_kept", "survey_on_the_day_of_the_response");
        responses.PlantWhere(
            "day and month of the order swapped", 6, row => HasOrder(row) && Time(row, "order_date_time").Day is > 8 and <= 12,
            row => row["order_date_time"] = $"{Time(row, "order_date_time"):MM/dd/yyyy HH:mm}",
            "order_not_after_report");
        responses.Plant(
            "report as ISO (`2023-08-14 10:00`)", 4,
            row => row["Issue_reported at"] = $"{Time(row, "Issue_reported at"):yyyy-MM-dd HH:mm}",
            Rule.Type("Issue_reported at"));
        responses.Plant("report missing", 2, row => row["Issue_reported at"] = null, Rule.NotNull("Issue_reported at"));
        responses.Plant(
            "survey a day behind the response", 5,
            row => row["Survey_response_Date"] = Time(row, "issue_responded").AddDays(1 + dice.Below(2)).ToString(SurveyDay),
            "survey_on_the_day_of_the_response");
    }

    private static bool RespondedOnItsDay(Row row) => Time(row, "issue_responded").Date == Time(row, "Issue_reported at").Date;

    private static void RespondOn(Row row, DateTime midnight)
    {
        row["issue_responded"] = midnight.ToString(Minutes);
        row["Survey_response_Date"] = midnight.ToString(SurveyDay);
    }
}
