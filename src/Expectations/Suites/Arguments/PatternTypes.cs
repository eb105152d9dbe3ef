using ContactCenter.Expectations.Suites.Checks;
using ContactCenter.Expectations.Suites.FaultTexts;
using ContactCenter.Expectations.Suites.Yaml;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>A regular expression in RE2's syntax.</summary>
internal sealed class RegexType : TextType
{
    public override string Wanted => "a regular expression";

    public override string WantedMany => "regular expressions";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
    {
        if (base.Convert(node, shown, faults) is not string pattern)
            return null;
        if (RegexSyntax.Problem(pattern) is not { } problem)
            return pattern;
        faults.Add(ColumnFaults.BadRegex(node.Mark, pattern, problem));
        return null;
    }
}

/// <summary>A format of <c>strptime</c>.</summary>
internal sealed class TimeFormatType : TextType
{
    public override string Wanted => "a time format such as '%Y-%m-%d'";

    public override string WantedMany => "time formats";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
    {
        if (base.Convert(node, shown, faults) is not string format)
            return null;
        if (TimeFormat.Problem(format) is not { } problem)
            return format;
        faults.Add(ColumnFaults.BadFormat(node.Mark, format, problem));
        return null;
    }
}

/// <summary>A SQL predicate over a row.</summary>
internal sealed class PredicateType : TextType
{
    public override string Wanted => "SQL over a row";

    public override string WantedMany => "SQL predicates";

    public override object? Convert(MarkedNode node, string shown, FaultList faults)
    {
        if (base.Convert(node, shown, faults) is not string sql)
            return null;
        if (SqlPredicate.Problem(sql) is not { } problem)
            return sql;
        faults.Add(ExpectationFaults.BadSql(node.Mark, shown, problem));
        return null;
    }
}
