using ContactCenter.Generating.Planting;

namespace ContactCenter.Generating.Systems;

/// <summary>What is wrong in satisfaction surveys.</summary>
internal static class CsatDefects
{
    private const string HasOrder = "ordered IS NOT NULL";
    private const string Remarks = "Customer Remarks";

    public static IEnumerable<Defect> Values { get; } =
    [
        new Defect("category misspelt (`Return`)", 4, Rule.InSet("category")).With(("category", "'Return'")),
        new Defect("response delivered again", 3, Rule.Unique("Unique id")) { IsRepeat = true, IsLater = true },
        new Defect("id missing", 1, Rule.NotNull("Unique id")).With(("Unique id", "NULL")),
        new Defect("channel that nobody announced (`Chat`)", 3, Rule.InSet("channel_name")).With(("channel_name", "'Chat'")),
        new Defect("sub-category missing", 2, Rule.NotNull("Sub-category")).With(("Sub-category", "NULL")),
        new Defect("remark of mojibake (UTF-8 read as Windows-1252)", 9, "remarks_readable").With((Remarks, "'It wasnâ€™t delivered, very sad ðŸ˜ž'")),
        new Defect("remark of mojibake (UTF-8 read as GBK)", 4, "remarks_readable").With((Remarks, "'Good 馃憤馃憤'")),
        new Defect("negative handling time", 5, Rule.Between("connected_handling_time")).With(("connected_handling_time", "'-5.0'")),
        new Defect("agent missing", 4, Rule.NotNull("Agent_name")).With(("Agent_name", "NULL")),
        new Defect("supervisor missing", 2, Rule.NotNull("Supervisor")).With(("Supervisor", "NULL")),
        new Defect("tenure that is no bucket (`<30`)", 2, Rule.InSet("Tenure Bucket")).With(("Tenure Bucket", "'<30'")),
        new Defect("shift with a space behind it", 3, Rule.InSet("Agent Shift")).With(("Agent Shift", "\"Agent Shift\" || ' '")),
        new Defect("score of 0", 3, Rule.Between("CSAT Score")).With(("CSAT Score", "'0'")),
        new Defect("score of 6", 2, Rule.Between("CSAT Score")).With(("CSAT Score", "'6'")),
        new Defect("score in words (`five`)", 1, Rule.Type("CSAT Score")).With(("CSAT Score", "'five'")),
        new Defect("score missing", 2, Rule.NotNull("CSAT Score")).With(("CSAT Score", "NULL")),
    ];

    // One row in five has an order: these are tried five times as often as they come about.
    public static IEnumerable<Defect> Order { get; } =
    [
        new Defect("city of the order missing beside the other details", 12, "order_details_together").Among(HasOrder).With(("Customer_City", "NULL")),
        new Defect("order id missing beside the details", 6, "order_details_with_order_id").Among(HasOrder).With(("Order_id", "NULL")),
        new Defect("unknown product category", 8, Rule.InSet("Product_category")).Among(HasOrder).With(("Product_category", "'Electronic'")),
        new Defect("negative price", 8, Rule.Between("Item_price")).Among(HasOrder).With(("Item_price", "'-1.0'")),
        new Defect("price with a separator (`1,299.00`): no number, so the detail is missing too", 8, Rule.Type("Item_price"), "order_details_together")
            .Among(HasOrder).With(("Item_price", "'1,299.00'")),
        new Defect("day and month of the order swapped", 30, "order_not_after_report")
            .Among($"{HasOrder} AND {Csat.SwappedDay("ordered")} > CAST(reported AS DATE)").With(("order_date_time", Csat.Swapped("ordered"))),
    ];

    public static IEnumerable<Defect> Times { get; } =
    [
        new Defect("clock of the response lost: it stands at 00:00 before its report", 70, "response_not_before_report", "response_clock_kept")
            .Among("CAST(responded AS DATE) = CAST(reported AS DATE) AND (hour(reported) > 0 OR minute(reported) > 0)")
            .With(("issue_responded", Csat.Written("date_trunc('day', responded)"))),
        new Defect("response at 00:00 of the day behind its report", 9, "response_clock_kept")
            .With(("issue_responded", Csat.Written("date_trunc('day', reported) + to_days(1)")), ("Survey_response_Date", Csat.WrittenDay("date_trunc('day', reported) + to_days(1)"))),
        new Defect(
            "day and month of the response swapped", 16,
            "response_not_before_report", "response_not_before_report_clock_kept", "survey_on_the_day_of_the_response")
            .Among($"{Csat.SwappedDay("responded")} < CAST(reported AS DATE)").With(("issue_responded", Csat.Swapped("responded"))),
        new Defect("report as ISO (`2023-08-14 10:00`)", 4, Rule.Type("Issue_reported at")).With(("Issue_reported at", "strftime(reported, '%Y-%m-%d %H:%M')")),
        new Defect("report missing", 2, Rule.NotNull("Issue_reported at")).With(("Issue_reported at", "NULL")),
        new Defect("survey a day behind the response", 5, "survey_on_the_day_of_the_response")
            .With(("Survey_response_Date", Csat.WrittenDay("responded + to_days(1)"))),
    ];

    public static IEnumerable<Defect> Records { get; } =
    [
        new Defect("remark with quotes that are not doubled", 1)
        {
            Broken = """concat("Unique id", ',Inbound,Returns,Wrong,"He said "never mind" to me",,,14/08/2023 10:02,14/08/2023 10:09,14-Aug-23,,,,,Ana Castro,Jan Nowak,John Smith,>90,Morning,1')"""
        },
        new Defect("record cut off behind the report", 1) { Broken = "concat(\"Unique id\", ',Inbound,Returns,Wrong,,,,', \"Issue_reported at\")" },
    ];
}
