using ContactCenter.DuckDb.Interop;
using ContactCenter.DuckDb.Running;

namespace ContactCenter.DuckDb.Tests.Interop;

public class The_library
{
    private static readonly string Here = Path.Combine(AppContext.BaseDirectory, "libduckdb.so");

    [Fact]
    public void is_the_one_that_the_variable_names()
    {
        using var folder = new TemporaryFolder();
        File.CreateSymbolicLink(folder.File("mine.so"), Here);

        LibraryLocator.Load(folder.File("mine.so"), [], "libduckdb.so", _ => 0).ShouldNotBe(0);
    }

    [Fact]
    public void is_else_the_one_in_the_first_folder_that_has_it() =>
        LibraryLocator.Load(null, ["", "/nowhere", AppContext.BaseDirectory], "libduckdb.so", _ => 0).ShouldNotBe(0);

    [Fact]
    public void is_else_what_the_system_finds() =>
        LibraryLocator.Load("", ["/nowhere"], "libduckdb.so", name => name == "libduckdb.so" ? 7 : 0).ShouldBe(7);

    [Fact]
    public void that_is_nowhere_is_told_with_the_places() =>
        Should.Throw<DllNotFoundException>(() => LibraryLocator.Load(null, ["/app", "", "/lib", "/app"], "libduckdb.so", _ => 0)).Message.ShouldBe(
            "libduckdb.so was not found. Looked in: /app, /lib, then where the system looks for libraries. " +
            "Put libduckdb 1.5 into one of these folders, or set CCQ_LIBDUCKDB to the path of its file.");

    [Fact]
    public void that_the_variable_names_must_exist() =>
        Should.Throw<DllNotFoundException>(() => LibraryLocator.Load("/nowhere/lib.so", [AppContext.BaseDirectory], "libduckdb.so", _ => 7))
            .Message.ShouldBe(
                "CCQ_LIBDUCKDB is set to '/nowhere/lib.so', and there is no such file. Set it to the path of a libduckdb 1.5, or unset it.");

    [Fact]
    public void that_the_variable_names_must_be_a_library()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.File("lib.so"), "no library");

        Should.Throw<DllNotFoundException>(() => LibraryLocator.Load(folder.File("lib.so"), [], "libduckdb.so", _ => 0)).Message.ShouldStartWith(
            $"CCQ_LIBDUCKDB is set to '{folder.File("lib.so")}', which can't be loaded as a library. Set it to the path of a libduckdb 1.5 " +
            "built for this platform, or unset it. The system says: ");
    }

    [Theory]
    [InlineData("v1.5.6", "1.5.6")]
    [InlineData("v1.6.0-dev123", "1.6.0-dev123")]
    [InlineData("v2.0.0", "2.0.0")]
    public void is_recent_enough(string told, string version) => Database.CheckVersion(told).ShouldBe(version);

    [Theory]
    [InlineData("v1.4.3")]
    [InlineData("v0.10.0")]
    [InlineData("unknown")]
    public void that_is_too_old_is_refused(string told) => Should.Throw<NotSupportedException>(() => Database.CheckVersion(told)).Message.ShouldBe(
        $"The libduckdb that was loaded is version '{told}'; 1.5 or later is needed. Put one beside the program, or set CCQ_LIBDUCKDB to the " +
        "path of one.");
}
