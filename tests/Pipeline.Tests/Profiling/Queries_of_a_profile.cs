using ContactCenter.Expectations.Suites;
using ContactCenter.Expectations.Tests.Judging;
using ContactCenter.Pipeline.Checkpoints;
using ContactCenter.Pipeline.Drops;
using ContactCenter.Pipeline.Profiling;
using ContactCenter.Pipeline.Tests.Drops;

namespace ContactCenter.Pipeline.Tests.Profiling;

public class Queries_of_a_profile : DropTest
{
    [Fact]
    public void are_one_scan_and_one_pass_each_for_what_can_not_be_fused()
    {
        Write("t.csv", $"id,ref,stage,score,at,note\n{string.Join('\n', Enumerable.Range(1, 100).Select(i => $"{i},R{i + 1000},S{i % 3},{i % 5},2024-01-01 08:00:{i % 60:00},x"))}\n");
        // All aggregates; frequent values; shapes, and how many rows match them; unique columns.
        Statements("t.csv").Count.ShouldBe(5);
    }

    [Fact]
    public void are_two_more_where_columns_are_unique_only_together()
    {
        Write("t.csv", $"a,b,stage\n{string.Join('\n', Enumerable.Range(0, 400).Select(i => $"{i % 20},{i / 20},S{i % 3}"))}\n");
        // All aggregates; frequent values; shapes; estimates of pairs and triples, and the likely ones counted.
        Statements("t.csv").Count.ShouldBe(5);
    }

    private List<string> Statements(string data)
    {
        var drop = Open(new DropRequest(data, Root, []));
        var noted = new List<string>();
        using var counting = new CountingConnection(Connection, noted.Add);
        TableProfiler.Study(
            DropBatch.Of(SuiteWith([]), drop, Connection) with { Connection = counting },
            types => DropBatch.Of(SuiteWith(types), drop, Connection) with { Connection = counting },
            default);
        return noted;

        Suite SuiteWith(IReadOnlyList<SuiteColumn> columns) => new("t", "", "t.yaml", new SuiteData.Files(data, Root, CsvFormat.Default), columns, []);
    }
}
