using System.Globalization;
using System.Text;

namespace ContactCenter.Cli.Tests.RealDirt;

/// <summary>
/// A twin of a public file of satisfaction surveys, with its dirt: a first column without a name, remarks with line breaks, doubled and backslash
/// quotes and mojibake, responses whose clock was lost, orders whose day and month are swapped.
/// </summary>
internal static class CsatTwin
{
    public const int Rows = 17_182;
    private const int ClockLost = 701;
    private const int ClockLostBeforeTheReport = 635;
    private const int SwappedOrders = 15;

    private static readonly string[] _remarks =
    [
        "", "", "", "Good", "\"Fine, thanks\"", "\"She said \"\"ok\"\"\"", "\"Clicked \\\"\"Reject\\\"\" by mistake\"",
        "\"Two\nlines\"", "\"Windows\r\nlines, \"\"quoted\"\"\"", "It闁剧粯 was good", "Itâ€™s late", "back\\slash",
    ];

    public static string Csv()
    {
        var csv = new StringBuilder(
            ",Unique id,channel_name,category,Sub-category,Customer Remarks,Order_id,order_date_time,Issue_reported at,issue_responded," +
            "Survey_response_Date,Customer_City,Product_category,Item_price,connected_handling_time,Agent_name,Supervisor,Manager,Tenure Bucket,Agent Shift,CSAT Score\n");
        for (var row = 0; row < Rows; row++)
            Append(csv, row);
        return csv.ToString();
    }

    private static void Append(StringBuilder csv, int row)
    {
        var reported = new DateTime(2023, 8, 1, 9, 0, 0).AddDays(row % 28).AddMinutes(row % 600);
        var responded = Responded(row, reported);
        var ordered = row % 5 == 0 ? Ordered(row / 5, reported) : (DateTime?)null;
        csv.Append(86_000 - row).Append(',')
            .Append(CultureInfo.InvariantCulture, $"{row:x8}-0000-4000-8000-{row:x12},Inbound,Returns,Fraudulent User,")
            .Append(_remarks[row % _remarks.Length]).Append(',')
            .Append(ordered is null ? "" : $"order-{row}").Append(',').Append(ordered is { } at ? Time(at) : "").Append(',')
            .Append(Time(reported)).Append(',').Append(Time(responded)).Append(',')
            .Append(responded.ToString("dd-MMM-yy", CultureInfo.InvariantCulture)).Append(',')
            .Append(ordered is null ? ",," : "MUMBAI,Home,551.0").Append(',')
            .Append(",Nicole Quackenbush,Noah Quackenbush,Lee Quackenbush,31-60,Night,5\n");
    }

    // At 00:00 of the report's day the response stands before its report, at 00:00 of the next day it does not.
    private static DateTime Responded(int row, DateTime reported)
        => row % 24 != 7 || row / 24 >= ClockLost ? reported.AddMinutes(row % 240)
            : row / 24 < ClockLostBeforeTheReport ? reported.Date
            : reported.Date.AddDays(1);

    private static DateTime Ordered(int order, DateTime reported) => order < SwappedOrders ? reported.AddMonths(3) : reported.AddDays(-3);

    private static string Time(DateTime time) => time.ToString("dd/MM/yyyy HH:mm", CultureInfo.InvariantCulture);
}
