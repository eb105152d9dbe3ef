using ContactCenter.Generating.Planting;
using ContactCenter.Generating.Writing;

namespace ContactCenter.Generating.Systems;

/// <summary>The orders that chats are about, with the three-letter codes of their cities; some cities are larger than others.</summary>
internal static class Orders
{
    private static readonly string[] _large = ["BCN", "MAD", "MIL", "ROM", "LIS", "PAR", "WAW", "BUC"];

    private static readonly string[] _all =
    [
        "AGP", "ALA", "AMS", "BCN", "BEG", "BIO", "BUC", "CAS", "CLJ", "KRK", "LIS", "LYS", "MAD",
        "MIL", "MRS", "NAP", "OPO", "PAR", "ROM", "SVQ", "TBS", "TRN", "VLC", "WAW", "ZAG", "ZAZ",
    ];

    /// <summary>The orders of the blocks of chats.</summary>
    public static SourceTable Table(Calendar calendar, Dice dice, long messages, RecordFormat format, string file)
        => new("orders", calendar, format)
        {
            Columns = ["orderId", "cityCode"],
            Rows = Chats.BlocksOf(messages) * Chats.OrdersOfBlock,
            Units = Chats.BlocksOf(messages),
            File = _ => file,
            Sound = $"""
                SELECT c AS j, day AS home, day AS due, began + to_seconds({dice.Below("c", "order placed", 900)}) AS sorted, c % {Chats.OrdersOfBlock} = 10 AS is_silent,
                  CAST({Chats.OrderId(dice, "c")} AS VARCHAR) AS "orderId",
                  CASE WHEN {dice.Chance("c", "large city", 0.5)} THEN {dice.Pick("c", "city", _large)} ELSE {dice.Pick("c", "city", _all)} END AS "cityCode"
                FROM (SELECT u * {Chats.OrdersOfBlock} + unnest(range({Chats.OrdersOfBlock})) AS c, day, began FROM unit)
                """,
            LeastDefects = 12,
            Defects =
            [
                new Defect("city in small letters", 3, Rule.InSet("cityCode")).With(("cityCode", "lower(\"cityCode\")")),
                new Defect("order delivered again, all columns equal", 2, Rule.Unique("orderId")) { IsRepeat = true },
                new Defect("order repeated with another city", 2, Rule.Unique("orderId")) { IsRepeat = true }
                    .With(("cityCode", "CASE \"cityCode\" WHEN 'MAD' THEN 'BCN' ELSE 'MAD' END")),
                // Of an order without messages, one in eleven, so tried eleven times as often: of others the messages would be orphans.
                new Defect("order id missing", 11, Rule.NotNull("orderId")).Among("is_silent").With(("orderId", "NULL")),
                new Defect("unknown city (`XXX`)", 2, Rule.InSet("cityCode")).With(("cityCode", "'XXX'")),
                new Defect("city by its name", 1, Rule.InSet("cityCode"), Rule.Length("cityCode")).With(("cityCode", "'Barcelona'")),
                new Defect("city code of four letters", 1, Rule.InSet("cityCode"), Rule.Length("cityCode")).With(("cityCode", "'BARC'")),
                new Defect("city empty", 1, Rule.NotEmpty("cityCode"), Rule.InSet("cityCode"), Rule.Length("cityCode")).With(("cityCode", "''")),
                new Defect("city missing", 3, Rule.NotNull("cityCode")).With(("cityCode", "NULL")),
                .. format is CsvRecords ? [new Defect("record cut off after the order id", 1) { Broken = "\"orderId\"" }] : Array.Empty<Defect>(),
            ],
        };
}
