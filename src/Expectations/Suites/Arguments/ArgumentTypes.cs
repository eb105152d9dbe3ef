using ContactCenter.Expectations.Catalogue;
using ContactCenter.Expectations.ColumnPairs;
using ContactCenter.Expectations.Columns;
using ContactCenter.Expectations.JsonSchemas;

namespace ContactCenter.Expectations.Suites.Arguments;

/// <summary>How suites write each type of parameter. A new type of parameter is a new <see cref="ArgumentType"/> and a line here.</summary>
internal static class ArgumentTypes
{
    private static readonly TextType _text = new();
    private static readonly RegexType _regex = new();
    private static readonly TimeFormatType _timeFormat = new();
    private static readonly PredicateType _predicate = new();
    private static readonly WholeNumberType _whole = new();
    private static readonly NumberType _number = new();
    private static readonly FlagType _flag = new();
    private static readonly LiteralType _literal = new();
    private static readonly ColumnTypeType _columnType = new();
    private static readonly ValuePairType _pair = new();
    private static readonly DurationType _duration = new();
    private static readonly ToleranceType _tolerance = new();
    private static readonly JsonSchemaType _jsonSchema = new();

    /// <summary>How a parameter is written.</summary>
    /// <exception cref="NotSupportedException">The parameter's type has no form in suites: a mistake in the expectation's record.</exception>
    public static ArgumentType Of(Parameter parameter)
    {
        var type = Nullable.GetUnderlyingType(parameter.Type) ?? parameter.Type;
        if (type == typeof(string))
            return Text(parameter.Name);
        if (type == typeof(IReadOnlyList<string>))
            return new ListType<string>(Text(parameter.Name));
        if (type == typeof(IReadOnlyList<Literal>))
            return new ListType<Literal>(_literal);
        if (type == typeof(IReadOnlyList<ColumnType>))
            return new ListType<ColumnType>(_columnType);
        if (type == typeof(IReadOnlyList<ValuePair>))
            return new ListType<ValuePair>(_pair);
        if (type == typeof(IReadOnlyList<long>))
            return new ListType<long>(_whole);
        if (type == typeof(IReadOnlyList<double>))
            return new ListType<double>(_number);
        if (type == typeof(QuantileRanges))
            return new QuantileRangesType();
        if (type == typeof(QuantileChoice))
            return new QuantileChoiceType();
        if (type == typeof(Partition))
            return new PartitionType();
        if (type == typeof(IgnorePairIf))
            return new NameType(type, older: ("never", "neither"));
        if (type.IsEnum)
            return new NameType(type);
        return type == typeof(long) ? _whole
            : type == typeof(double) ? _number
            : type == typeof(bool) ? _flag
            : type == typeof(Literal) ? _literal
            : type == typeof(ColumnType) ? _columnType
            : type == typeof(TimeSpan) ? _duration
            : type == typeof(Limit) ? _tolerance
            : type == typeof(JsonSchema) ? _jsonSchema
            : throw new NotSupportedException($"Parameter '{parameter.Name}' is of type {type}, which suites can't write yet: add an ArgumentType.");
    }

    private static TextType Text(string parameter) => parameter switch
    {
        "regex" or "regex_list" => _regex,
        "strftime_format" => _timeFormat,
        "predicate" => _predicate,
        _ => _text,
    };
}
