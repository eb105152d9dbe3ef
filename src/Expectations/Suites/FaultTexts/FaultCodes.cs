using ContactCenter.Expectations.Results;

namespace ContactCenter.Expectations.Suites.FaultTexts;

/// <summary>Every kind of fault that a suite or a pipeline can have. A code keeps its meaning for good; one that falls out of use is not given again.</summary>
public static class FaultCodes
{
    /// <summary>All codes, sorted.</summary>
    public static IReadOnlyList<FaultCode> All =>
    [
        NothingFound, Unreadable, NotYaml, EmptyFile, SecondDocument, KeyTwice, NotSupported, BadVariable,
        UnknownKey, KeyMissing, WrongKind, BadValue, NotAvailable, NotTogether, SuiteTwice,
        UnknownColumnKey, BadShortForm, FlagIsFalse, UnknownFormKey, FormKeyMissing, BadType, NotDeclared,
        UnknownExpectation, BadItem, UnknownParameter, ParameterMissing, WrongArgument, BadArguments, MostlyNotHere, IdTwice, BadPattern, BadSql,
        BadSchema,
        UnknownSuite, UnknownOtherColumn, KindsDiffer, NotATime,
        UnknownPipeline, SqlMissing, TableTwice, UnknownInput, Cycle, BadSelect, UnknownTableColumn, SuiteDoesNotFit,
    ];

    internal static readonly FaultCode NothingFound = new("CCQ101", "A path does not exist, or no suite is found there");
    internal static readonly FaultCode Unreadable = new("CCQ102", "A file can't be read, or is not UTF-8");
    internal static readonly FaultCode NotYaml = new("CCQ103", "The file is not YAML");
    internal static readonly FaultCode EmptyFile = new("CCQ104", "The file holds nothing");
    internal static readonly FaultCode SecondDocument = new("CCQ105", "The file holds more than one YAML document");
    internal static readonly FaultCode KeyTwice = new("CCQ106", "A key stands twice in one mapping");
    internal static readonly FaultCode NotSupported = new("CCQ107", "Something of YAML that is not used here: merge keys, tags, keys that are lists, very deep nesting");
    internal static readonly FaultCode BadVariable = new("CCQ108", "A variable `${NAME}` is unknown or not well written");

    internal static readonly FaultCode UnknownKey = new("CCQ111", "A key that suites, pipelines or dashboards don't have");
    internal static readonly FaultCode KeyMissing = new("CCQ112", "A key that a suite, pipeline or dashboard must have is missing");
    internal static readonly FaultCode WrongKind = new("CCQ113", "A value of another kind than its key takes");
    internal static readonly FaultCode BadValue = new("CCQ114", "A value that its key does not allow");
    internal static readonly FaultCode NotAvailable = new("CCQ115", "Something that this version can't do yet");
    internal static readonly FaultCode NotTogether = new("CCQ116", "Keys that don't go together");
    internal static readonly FaultCode SuiteTwice = new("CCQ117", "Two suites of one system have the same name");

    internal static readonly FaultCode UnknownColumnKey = new("CCQ201", "A key that columns don't have");
    internal static readonly FaultCode BadShortForm = new("CCQ202", "A short form with a value that it does not take");
    internal static readonly FaultCode FlagIsFalse = new("CCQ203", "A short form set to false, which would expect nothing");
    internal static readonly FaultCode UnknownFormKey = new("CCQ204", "A key that the mapping of a short form does not have");
    internal static readonly FaultCode FormKeyMissing = new("CCQ205", "A key that the mapping of a short form must have is missing");
    internal static readonly FaultCode BadType = new("CCQ206", "An unknown type, or a format that no time could be read by");
    internal static readonly FaultCode NotDeclared = new("CCQ207", "A column of the row key that the suite does not declare");

    internal static readonly FaultCode UnknownExpectation = new("CCQ301", "An expectation that does not exist");
    internal static readonly FaultCode BadItem = new("CCQ302", "An item of `expectations:` that is not one expectation");
    internal static readonly FaultCode UnknownParameter = new("CCQ303", "A parameter that the expectation does not have");
    internal static readonly FaultCode ParameterMissing = new("CCQ304", "A parameter that the expectation must have is missing");
    internal static readonly FaultCode WrongArgument = new("CCQ305", "An argument of another kind than its parameter takes");
    internal static readonly FaultCode BadArguments = new("CCQ306", "Arguments that can't be meant, such as a least value above the greatest");
    internal static readonly FaultCode MostlyNotHere = new("CCQ307", "`mostly` for an expectation that is not judged row by row");
    internal static readonly FaultCode IdTwice = new("CCQ308", "Two rules of one suite have the same id");
    internal static readonly FaultCode BadPattern = new("CCQ309", "A regular expression or time format that can't be read");
    internal static readonly FaultCode BadSql = new("CCQ310", "SQL that is not one whole predicate: a quote or bracket without its partner, or a `;`");
    internal static readonly FaultCode BadSchema = new("CCQ311", "A JSON Schema that can't be read");

    internal static readonly FaultCode UnknownSuite = new("CCQ401", "A reference to a suite that is not there");
    internal static readonly FaultCode UnknownOtherColumn = new("CCQ402", "A reference to a column that the other suite does not declare");
    internal static readonly FaultCode KindsDiffer = new("CCQ403", "A value that can't be compared with its column, because one is a number and the other text, say");
    internal static readonly FaultCode NotATime = new("CCQ404", "A value beside a date or timestamp column that is no ISO time");

    internal static readonly FaultCode UnknownPipeline = new("CCQ501", "A pipeline that is not there");
    internal static readonly FaultCode SqlMissing = new("CCQ502", "The SQL file of a step or a picture is not there, or lies outside the pipeline's folder");
    internal static readonly FaultCode TableTwice = new("CCQ503", "Two sources or steps write one table, or have one name for SQL");
    internal static readonly FaultCode UnknownInput = new("CCQ504", "A table that is neither a source nor a step of the pipeline");
    internal static readonly FaultCode Cycle = new("CCQ505", "Steps that read each other's tables");
    internal static readonly FaultCode BadSelect = new("CCQ506", "SQL that is not one SELECT, or that the engine refuses");
    internal static readonly FaultCode UnknownTableColumn = new("CCQ507", "A column that the table does not have");
    internal static readonly FaultCode SuiteDoesNotFit = new("CCQ508", "A suite of other data than the source or step has");

    internal static Fault At(this FaultCode code, SourceMark place, string message) => new(place, code.Code, message);
}
