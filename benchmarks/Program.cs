using ContactCenter.Benchmarks;

var options = BenchmarkOptions.Of(args);
var folder = Path.Combine(Repository.Root, "artifacts", "benchmark");

if (options.Wants("parquet") || options.Wants("csv") || options.Wants("memory"))
    MessageData.Make(folder, options.Rows);
if (options.Wants("parquet"))
    SuiteAgainstQuery.FromParquet(folder, options);
if (options.Wants("csv"))
    SuiteAgainstQuery.FromCsv(folder, options);
if (options.Wants("memory") || options.Wants("start"))
    ProcessBenchmarks.Run(folder, options);
