using ContactCenter.Generating.Planting;
using ContactCenter.Generating.Writing;

namespace ContactCenter.Generating.Systems;

/// <summary>The customers who are asked for feedback: a list of all there are, in every drop the same.</summary>
internal static class Customers
{
    private static readonly Calendar _once = new(new(2024, 4, 1), 1, 1, Calendar.Office, Weekend: 10);

    private static readonly (string Country, string Prefix)[] _countries =
        [("DE", "49"), ("ES", "34"), ("FR", "33"), ("GB", "44"), ("IT", "39"), ("NL", "31"), ("PL", "48"), ("PT", "351")];

    public static SourceTable Table(Dice dice, Pools pools, long customers)
        => new("customers", _once, new CsvRecords { Texts = ["name"] })
        {
            Columns = ["customer_id", "name", "email", "phone", "country", "segment", "signed_up_on"],
            Rows = customers,
            Units = customers,
            IsSnapshot = true,
            File = _ => "customer-experience/customers.csv",
            Sound = $"""
                SELECT *, regexp_replace(lower(strip_accents(name)), '[^a-z]', '', 'g') || j % 100 || '@example.com' AS email
                FROM (
                  SELECT u AS j, 0 AS home, 0 AS due, TIMESTAMP '2024-04-01' AS sorted, 'CU' || (20000 + u) AS customer_id, {People.Name(dice, pools, "u", "customers")} AS name,
                    CASE WHEN {dice.Chance("u", "phone", 0.2)} THEN NULL
                      ELSE '+' || {dice.Pick("u", "country", _countries.Select(each => each.Prefix))} || (600000000 + {dice.Below("u", "number", 200_000_000)}) END AS phone,
                    {dice.Pick("u", "country", _countries.Select(each => each.Country))} AS country,
                    {dice.Pick("u", "segment", ("Consumer", 16), ("Small Business", 3), ("Enterprise", 1))} AS segment,
                    {People.Day(dice, "u", "sign-up", 2019, 5)} AS signed_up_on
                  FROM unit)
                """,
            LeastDefects = 12,
            Oddities = [new("phone missing", "phone IS NULL")],
            Defects =
            [
                new Defect("address without @", 5, Rule.Matches("email")).With(("email", "replace(email, '@', ' at ')")),
                new Defect("customer listed twice", 3, Rule.Unique("customer_id")) { IsRepeat = true },
                new Defect("name missing", 4, Rule.NotNull("name")).With(("name", "NULL")),
                new Defect("address missing", 4, Rule.NotNull("email")).With(("email", "NULL")),
                new Defect("phone with spaces", 6, Rule.Matches("phone")).Among("phone IS NOT NULL").With(("phone", "left(phone, 3) || ' ' || substr(phone, 4, 3) || ' ' || substr(phone, 7)")),
                new Defect("country that is no ISO code (`UK`)", 4, Rule.InSet("country")).With(("country", "'UK'")),
                new Defect("country of three letters", 2, Rule.InSet("country"), Rule.Length("country")).With(("country", "'ESP'")),
                new Defect("segment in small letters", 2, Rule.InSet("segment")).With(("segment", "lower(segment)")),
                new Defect("sign-up that can't be", 2, Rule.Type("signed_up_on")).With(("signed_up_on", "'2021-02-30'")),
                new Defect("comma in a name without quotes", 1) { Broken = "concat(customer_id, '0,Doe, Jane,janedoe@example.com,,GB,Consumer,2023-11-02')" },
                new Defect("text behind a closing quote", 1) { Broken = "concat(customer_id, '1,\"Jan\" Nowak,jannowak@example.com,,PL,Consumer,2023-11-03')" },
            ],
        };
}
