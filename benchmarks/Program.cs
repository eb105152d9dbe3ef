using ContactCenter.Benchmarks;
using ContactCenter.Benchmarks.Vocabulary;
using ContactCenter.Benchmarks.WholeRun;

if (args is [ByHand.Argument, var pipeline, var data, var lake])
{
    ByHand.Run(pipeline, data, lake);
    return;
}

var options = BenchmarkOptions.Of(args);
var folder = Path.Combine(Repository.Root, "artifacts", "benchmark");

if (options.Only is not ("start" or "run"))
    MessageData.Make(folder, options.Rows);
if (options.Wants("parquet"))
    SuiteAgainstQuery.FromParquet(folder, options);
if (options.Wants("csv"))
    SuiteAgainstQuery.FromCsv(folder, options);
if (options.Wants("vocabulary"))
    VocabularyBenchmark.FromParquet(folder, options);
if (options.Wants("vocabulary-csv"))
    VocabularyBenchmark.FromCsv(folder, options);
if (options.Wants("memory") || options.Wants("start"))
    ProcessBenchmarks.Run(folder, options);
if (options.Wants("run"))
    RunBenchmark.Run(folder, options);
