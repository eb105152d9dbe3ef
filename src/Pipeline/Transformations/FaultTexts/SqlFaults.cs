using ContactCenter.Expectations.Results;
using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Suites.FaultTexts;

namespace ContactCenter.Pipeline.Transformations.FaultTexts;

/// <summary>What is said of SQL.</summary>
internal static class SqlFaults
{
    public static Fault Missing(SourceMark place, string file, string folder, IReadOnlyList<string> known)
        => FaultCodes.SqlMissing.At(
            place, $"there is no file {file} in the {folder}{Nearest.Hint(file, known)} (SQL there: {(known.Count == 0 ? "none" : string.Join(", ", known))})");

    public static Fault Outside(SourceMark place, string file)
        => FaultCodes.SqlMissing.At(place, $"sql is '{file}'; expected a file in the pipeline's folder, by its name alone");

    public static Fault NotOneSelect(SourceMark place, int statements)
        => FaultCodes.BadSelect.At(place, statements == 0 ? "the file holds no SQL; expected one SELECT" : $"the file holds {statements} statements; expected one SELECT");

    public static Fault Refused(SourceMark place, string why) => FaultCodes.BadSelect.At(place, $"the engine can't use this SQL: {why}");

    public static Fault BadExpression(SourceMark place, string shown, string why) => FaultCodes.BadSelect.At(place, $"{shown} can't be used: {why}");

    public static Fault UnknownInput(SourceMark place, string table, IReadOnlyList<string> known)
        => FaultCodes.UnknownInput.At(
            place, $"there is no source and no step's table '{table}'{Nearest.Hint(table, known)} (known: {string.Join(", ", known)})");

    public static Fault Qualified(SourceMark place, string written, string name)
        => FaultCodes.UnknownInput.At(place, $"SQL calls tables by their names alone; expected '{name}', found '{written}'");

    public static Fault Cycle(SourceMark place, IReadOnlyList<string> tables)
        => FaultCodes.Cycle.At(place, $"the steps read each other's tables: {string.Join(" reads ", tables)} reads {tables[0]}; expected steps that can run one after the other");

    public static Fault ReadsItself(SourceMark place, string table)
        => FaultCodes.Cycle.At(place, $"the SQL of {table} reads {table} itself; expected sources and other steps' tables");
}
