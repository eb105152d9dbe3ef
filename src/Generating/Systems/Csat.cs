using ContactCenter.DuckDb;
using ContactCenter.Generating.Writing;

namespace ContactCenter.Generating.Systems;

/// <summary>csat: answered satisfaction surveys, with CRLF and the names of columns as the shop's system exports them.</summary>
internal static class Csat
{
    private const string Name = "csat";
    private const string Minutes = "%d/%m/%Y %H:%M";
    private const string MonthFirst = "%m/%d/%Y %H:%M";
    private const string SurveyDay = "%d-%b-%y";

    private static readonly string[] _towns =
        ["AGRA", "BANGALORE", "CHENNAI", "HYDERABAD", "JAIPUR", "KOLKATA", "LUCKNOW", "MUMBAI", "NAGPUR", "NEW DELHI", "PATNA", "PUNE"];

    private static readonly string[] _products =
        ["Affiliates", "Books & General merchandise", "Electronics", "Furniture", "GiftCard", "Home", "Home Appliences", "LifeStyle", "Mobile"];

    public static SourceSystem System { get; } = new(Name, 28, Tables);

    private static IReadOnlyList<SourceTable> Tables(Scale scale, Dice dice, Pools pools, DuckDbConnection connection)
    {
        var calendar = new Calendar(new(2023, 8, 1), scale.Days, scale.Drops, Calendar.Office, Weekend: 4);
        return
        [
            new("csat_responses", calendar, new CsvRecords { HasCarriageReturn = true, Texts = ["Customer Remarks", "Item_price", "Agent_name", "Supervisor"] })
            {
                Columns =
                [
                    "Unique id", "channel_name", "category", "Sub-category", "Customer Remarks", "Order_id", "order_date_time", "Issue_reported at", "issue_responded",
                    "Survey_response_Date", "Customer_City", "Product_category", "Item_price", "connected_handling_time", "Agent_name", "Supervisor", "Manager",
                    "Tenure Bucket", "Agent Shift", "CSAT Score",
                ],
                Rows = scale.Rows,
                Units = scale.Rows,
                File = _ => $"{Name}/csat_responses.csv",
                Sound = Sound(dice, pools, scale.OneFor(40, 30, 20_000)),
                LeastDefects = 30,
                Oddities =
                [
                    new("remark missing", "\"Customer Remarks\" IS NULL"),
                    new("no details of an order", "ordered IS NULL"),
                    new("remark with line breaks or doubled quotes", "contains(\"Customer Remarks\", chr(10)) OR contains(\"Customer Remarks\", '\"')"),
                    new("remark with backslash quotes, as the source escapes them", "contains(\"Customer Remarks\", '\\')"),
                ],
                Defects = [.. CsatDefects.Values, .. CsatDefects.Order, .. CsatDefects.Times, .. CsatDefects.Records],
            },
        ];
    }

    // A skilled agent is rated better; whoever is new is in training. A response is never at 00:00: that is what a lost clock looks like.
    private static string Sound(Dice dice, Pools pools, long agents) => $"""
        SELECT *,
          CASE WHEN NOT {dice.Chance("j", "remark", 0.34)} THEN NULL WHEN {dice.Chance("j", "backslash", 0.008)} THEN 'Please remove \"minimum order of 2\"'
            WHEN "CSAT Score" IN ('4', '5') THEN {dice.Pool("j", "praise", pools.Praise)} ELSE {dice.Pool("j", "blame", pools.Blame)} END AS "Customer Remarks",
          CASE WHEN ordered IS NOT NULL OR {dice.Chance("j", "order id alone", 0.73)} THEN {dice.Uuid("j", "order id")} END AS "Order_id",
          strftime(ordered, '{Minutes}') AS order_date_time, strftime(reported, '{Minutes}') AS "Issue_reported at", strftime(responded, '{Minutes}') AS issue_responded,
          strftime(responded, '{SurveyDay}') AS "Survey_response_Date",
          CASE WHEN ordered IS NOT NULL THEN {dice.Pick("j", "city", _towns)} END AS "Customer_City",
          CASE WHEN ordered IS NOT NULL THEN {dice.Pick("j", "product", _products)} END AS "Product_category",
          CASE WHEN ordered IS NOT NULL THEN (99 + {dice.Wait("j", "price", 2500)}) || '.0' END AS "Item_price",
          CASE WHEN {dice.Chance("j", "handling time known", 0.01)} THEN (60 + {dice.Wait("j", "handling time", "650 - 500 * skill")}) || '.0' END AS connected_handling_time
        FROM (
          SELECT *, u AS j, day AS home, day AS due, reported AS sorted, {dice.Uuid("u", "id")} AS "Unique id",
            {dice.Pick("u", "channel", ("Inbound", 80), ("Outcall", 17), ("Email", 3))} AS channel_name, split_part(issue, '|', 1) AS category, split_part(issue, '|', 2) AS "Sub-category",
            CASE WHEN {dice.Chance("u", "with details", 0.2)} THEN reported - to_minutes(60 + {dice.Wait("u", "age of the order", 6000)}) END AS ordered,
            CASE WHEN hour(answered) = 0 AND minute(answered) = 0 THEN answered + to_minutes(1) ELSE answered END AS responded,
            {People.Name(dice, pools, "agent", "agents")} AS "Agent_name", {People.Name(dice, pools, "team", "supervisors")} AS "Supervisor",
            {dice.Pick("team", "manager", "Emily Chen", "Jennifer Nguyen", "John Smith", "Michael Lee", "Olivia Tan", "William Kim")} AS "Manager",
            CASE WHEN skill < 0.3 THEN 'On Job Training' ELSE {dice.Pick("agent", "tenure", ("0-30", 1), ("31-60", 1), ("61-90", 1), (">90", 2))} END AS "Tenure Bucket",
            {dice.Pick("agent", "shift", ("Morning", 48), ("Evening", 39), ("Afternoon", 7), ("Split", 4), ("Night", 2))} AS "Agent Shift",
            CASE WHEN {dice.Chance("u", "satisfied", "0.55 + 0.4 * skill")} THEN {dice.Pick("u", "good score", ("5", 17), ("4", 3))}
              ELSE {dice.Pick("u", "bad score", ("1", 7), ("2", 1), ("3", 2))} END AS "CSAT Score"
          FROM (
            SELECT *, reported + to_minutes(1 + CASE WHEN {dice.Chance("u", "at once", 0.8)} THEN {dice.Wait("u", "response", "20 - 14 * skill")} ELSE {dice.Wait("u", "response", 600)} END) AS answered
            FROM (
              SELECT *, began + to_minutes({dice.Below("u", "minute", 15)}) AS reported, {dice.Fraction("agent", "skill")} AS skill,
                {dice.Below("agent", "team", Math.Max(3, agents / 10))} AS team, {dice.Pick("u", "issue", CsatIssues.Weighted)} AS issue
              FROM (SELECT *, {dice.Below("u", "agent", agents)} AS agent FROM unit))))
        """;

    /// <summary>SQL of a time with day and month exchanged, as the source writes times.</summary>
    public static string Swapped(string time) => $"strftime({time}, '{MonthFirst}')";

    /// <summary>SQL of the day that <see cref="Swapped"/> is read as. NULL where there is none.</summary>
    public static string SwappedDay(string time) => $"CAST(try_strptime({Swapped(time)}, '{Minutes}') AS DATE)";

    /// <summary>SQL of a time as the source writes it.</summary>
    public static string Written(string time) => $"strftime({time}, '{Minutes}')";

    /// <summary>SQL of a survey's day as the source writes it.</summary>
    public static string WrittenDay(string time) => $"strftime({time}, '{SurveyDay}')";
}
