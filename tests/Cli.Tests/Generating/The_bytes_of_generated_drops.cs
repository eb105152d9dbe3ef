using System.Security.Cryptography;
using ContactCenter.Generating;

namespace ContactCenter.Cli.Tests.Generating;

public class The_bytes_of_generated_drops : CcqTest
{
    [Theory]
    [InlineData("customer-courier")]
    [InlineData("customer-care")]
    [InlineData("contact-center")]
    [InlineData("customer-experience")]
    [InlineData("csat")]
    public void depend_on_the_seed_and_not_on_the_threads(string system)
    {
        var one = Bytes(system, seed: 5, threads: 1);

        Bytes(system, seed: 5, threads: 4).ShouldBe(one);
        Bytes(system, seed: 6, threads: 1).ShouldNotBe(one);
    }

    // A line for each file, the manifest too.
    private List<string> Bytes(string system, ulong seed, int threads)
    {
        var root = InFolder($"./{system}-{seed}-{threads}");
        DropGenerator.Run(new(system, root, Rows: 5000, seed) { Threads = threads, TemporaryFolder = TemporaryRoot }, TestContext.Current.CancellationToken);
        return [.. Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Select(file => $"{Path.GetRelativePath(root, file)} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file)))}")
            .Order(StringComparer.Ordinal)];
    }
}
