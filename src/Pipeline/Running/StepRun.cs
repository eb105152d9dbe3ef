using System.Data.Common;
using ContactCenter.DuckDb;
using ContactCenter.Expectations.Engines;
using ContactCenter.Expectations.Results.Runs;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Lake;
using ContactCenter.Pipeline.Transformations;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace ContactCenter.Pipeline.Running;

/// <summary>
/// Runs one step: its SELECT over the tables as this run leaves them. Where the step says how, only the output rows that changed rows touch are computed anew, and
/// take the place of the former ones; else the whole table is.
/// </summary>
/// <param name="step">The step.</param>
/// <param name="table">Its table.</param>
/// <param name="staged">Where it writes.</param>
/// <param name="engine">The engine; the step has a connection of its own.</param>
internal sealed class StepRun(PipelineStep step, TableName table, StagedTables staged, RunEngine engine)
{
    /// <summary>Runs it.</summary>
    /// <param name="inputs">The tables that its SQL reads, by name.</param>
    /// <param name="isAsBefore">Whether the step was the same when its table was last made.</param>
    /// <param name="cancel">Interrupts it.</param>
    /// <returns>Its ledger and its table; the ledger is null when nothing that it reads has changed.</returns>
    /// <exception cref="StepFailedException">Its SQL fails, or takes too long, as often as it may be tried.</exception>
    public (StepLedger? Ledger, TableState Table) Run(IReadOnlyDictionary<string, TableState> inputs, bool isAsBefore, CancellationToken cancel)
    {
        var before = staged.Before.Find(table);
        if (before is not null && isAsBefore && inputs.Values.All(input => input.Changed is null))
            return (null, TableState.Unchanged(before));

        try
        {
            return Attempts().Execute(
                token => before is not null && isAsBefore && Touched(inputs) is { } changed ? Part(inputs, changed, before, token) : Whole(inputs, before, token),
                cancel);
        }
        catch (TimeoutRejectedException e)
        {
            throw new StepFailedException($"{step.SqlFile}: expected to be done within {Duration(step.Timeout)}, found that it was not. Make it cheaper, or set timeout: in {step.Mark}.", e);
        }
        catch (DbException e)
        {
            throw new StepFailedException($"{step.SqlFile}: the engine can't run it: {e.Message}", e);
        }
        catch (SchemaConflictException e)
        {
            throw new StepFailedException($"{step.SqlFile}: {e.Message}", e);
        }
    }

    // What may pass by itself: the file system's refusals. A wrong SELECT stays wrong.
    private ResiliencePipeline Attempts()
    {
        var attempts = new ResiliencePipelineBuilder();
        if (step.Retries > 0)
        {
            attempts.AddRetry(new RetryStrategyOptions
            {
                MaxRetryAttempts = step.Retries,
                Delay = TimeSpan.FromSeconds(1),
                BackoffType = DelayBackoffType.Exponential,
                ShouldHandle = new PredicateBuilder().Handle<IOException>().Handle<DuckDbException>(e => e.ErrorType == DuckDbErrorType.InputOutput),
            });
        }

        return attempts.AddTimeout(step.Timeout).Build();
    }

    /// <summary>The changed rows of each input by which output rows are touched; null when the whole table is to be made.</summary>
    private List<(string Relation, IReadOnlyList<string> Columns)>? Touched(IReadOnlyDictionary<string, TableState> inputs)
    {
        if (step.Recompute is not { } recompute)
            return null;
        var changed = new List<(string, IReadOnlyList<string>)>();
        foreach (var (name, input) in inputs)
        {
            if (input.Changed is null)
                continue;
            if (input.IsNew || !recompute.When.TryGetValue(name, out var columns))
                return null;
            changed.Add((input.Changed, columns));
        }

        return changed;
    }

    private (StepLedger, TableState) Whole(IReadOnlyDictionary<string, TableState> inputs, TableSnapshot? before, CancellationToken cancel)
    {
        using var connection = engine.Open();
        foreach (var (name, input) in inputs)
            View(connection, name, input.Relation);

        var rows = staged.Stage(connection, table, step.Sql, step.PartitionBy, @base: null, cancel);
        var change = TableChange.Overwrite(rows, before, replaceSchema: true);
        staged.Add(change);

        // Whoever reads this table can't tell which of its rows changed.
        var state = TableState.After(change, rows.Folder, changed: rows.ReadSql) with { IsNew = true };
        StepInput[] read = [.. inputs.Select(input => new StepInput(input.Key, input.Value.Rows))];
        return (new(step.FullName, read, rows.Rows, state.Rows, KeysTouched: null), state);
    }

    private (StepLedger, TableState) Part(
        IReadOnlyDictionary<string, TableState> inputs,
        List<(string Relation, IReadOnlyList<string> Columns)> changed,
        TableSnapshot before,
        CancellationToken cancel)
    {
        using var connection = engine.Open();
        var by = step.Recompute!.By;
        var keys = $"ccq_touched_{staged.NextNumber()}";
        var selects = changed.Select(it => $"SELECT {string.Join(", ", it.Columns.Select((column, i) => $"{DuckSql.Name(column)} AS {DuckSql.Name(by[i])}"))} FROM {it.Relation}");
        // Not a temporary table: a step that reads this one looks up on its own connection which rows went.
        InterruptibleQuery.Read(connection, $"CREATE TABLE {keys} AS SELECT DISTINCT * FROM (\n{string.Join("\nUNION ALL ", selects)}\n)", _ => true, cancel);

        var read = new List<StepInput>();
        foreach (var (name, input) in inputs)
        {
            View(connection, name, step.Recompute.When.TryGetValue(name, out var columns) ? Matching(input.Relation, columns, by, keys) : input.Relation);
            read.Add(new(name, Count(connection, DuckSql.Name(name), cancel)));
        }

        var made = staged.Stage(connection, table, step.Sql, step.PartitionBy, before, cancel);
        var holding = DeltaLake.FilesHolding(connection, before, by, keys, cancel);
        var kept = staged.Stage(connection, table, $"SELECT * FROM {before.ReadSqlOf(holding)} AS ccq_row WHERE NOT EXISTS ({Equal(keys, by, by)})", step.PartitionBy, before, cancel);

        var change = TableChange.Merge(made with { Files = [.. made.Files, .. kept.Files] }, before, holding);
        staged.Add(change);
        var gone = $"(SELECT * FROM {before.ReadSqlOf(holding)} AS ccq_row WHERE EXISTS ({Equal(keys, by, by)}))";
        var state = TableState.After(change, made.Folder, $"(SELECT * FROM {made.ReadSql} UNION ALL BY NAME SELECT * FROM {gone})");
        return (
            new(step.FullName, read, made.Rows, state.Rows, Count(connection, keys, cancel))
            {
                RowsKept = (before.Rows ?? 0) - (holding.Sum(file => file.Rows ?? 0) - kept.Rows),
            },
            state);
    }

    private static string Matching(string relation, IReadOnlyList<string> columns, IReadOnlyList<string> by, string keys)
        => $"(SELECT * FROM {relation} AS ccq_row WHERE EXISTS ({Equal(keys, by, columns)}))";

    // A key may be null in the output as in the input.
    private static string Equal(string keys, IReadOnlyList<string> by, IReadOnlyList<string> columns)
        => $"SELECT 1 FROM {keys} AS ccq_key WHERE {string.Join(" AND ", by.Select((name, i) => $"ccq_key.{DuckSql.Name(name)} IS NOT DISTINCT FROM ccq_row.{DuckSql.Name(columns[i])}"))}";

    private static void View(DuckDbConnection connection, string name, string relation)
        => connection.Execute($"CREATE OR REPLACE TEMP VIEW {DuckSql.Name(name)} AS SELECT * FROM {relation}");

    private static long Count(DuckDbConnection connection, string relation, CancellationToken cancel)
    {
        long count = 0;
        InterruptibleQuery.Read(
            connection,
            $"SELECT count(*) FROM {relation}",
            reader =>
            {
                count = reader.GetInt64(0);
                return true;
            },
            cancel);
        return count;
    }

    private static string Duration(TimeSpan time) => time.TotalSeconds < 120 ? $"{time.TotalSeconds:0.#} s" : $"{time.TotalMinutes:0.#} min";
}

/// <summary>A step could not be run.</summary>
internal sealed class StepFailedException(string message, Exception? cause) : Exception(message, cause);
