using ContactCenter.Pipeline.Sinks;
using ContactCenter.Pipeline.Transformations;

namespace ContactCenter.Pipeline.Tests.Sinks;

public class A_sink_option
{
    private const string Example = "for example postgres=\"Host=localhost;Database=care;Username=ccq\", the password in PGPASSWORD";
    private const string Forms = $"expected settings such as Host, Port, Database, Username, or postgresql://USER@HOST/DATABASE ({Example})";

    [Theory]
    [InlineData("postgres=Host=db;Database=care;Username=ccq;Password=s3cret", "--sink postgres: db:5432/care")]
    [InlineData("postgres=postgresql://ccq:s3cret%40@db.example:6543/care?sslmode=require", "--sink postgres: db.example:6543/care")]
    [InlineData("postgres=postgres://ccq@db/care", "--sink postgres: db:5432/care")]
    [InlineData("postgres=Host=/var/run/postgresql;Username=ccq", "--sink postgres: /var/run/postgresql:5432/ccq")]
    public void names_a_database_and_never_shows_the_password(string text, string shown)
    {
        SinkRequest.TryParse(text, out var request, out var fault).ShouldBeTrue(fault);

        request.Kind.ShouldBe(SinkKind.Postgres);
        request.Open().Name.ShouldBe("postgres");
        request.ToString().ShouldBe(shown);
    }

    [Theory]
    [InlineData("csv=out", "--sink csv: tables that name the sink csv in their pipeline are written beside their folder in the lake without this option")]
    [InlineData("postgre=x", $"--sink asks for an unknown kind of sink 'postgre'; expected KIND=TARGET with the kind postgres; did you mean 'postgres'? ({Example})")]
    [InlineData("Host=db;Password=s3cret", $"--sink asks for an unknown kind of sink; expected KIND=TARGET with the kind postgres ({Example})")]
    [InlineData("postgres", $"--sink postgres has no connection after '='; expected KIND=TARGET, {Example}")]
    [InlineData("postgres=", $"--sink postgres has no connection after '='; expected KIND=TARGET, {Example}")]
    [InlineData("postgres=Database=care", $"--sink postgres: it names no host; {Forms}")]
    [InlineData("postgres=Hst=db;s3cret=x", $"--sink postgres: it has a setting that is unknown; did you mean 'Host'?; {Forms}")]
    [InlineData("postgres=Host=db;Password=s3;cret", $"--sink postgres: it is not a list of NAME=VALUE with ';' between (a value with ';' or '=' in it needs quotes around it); {Forms}")]
    [InlineData("postgres=Host=db;Password=s3;cret=more", $"--sink postgres: it has a setting that is unknown; {Forms}")]
    [InlineData("postgres=Host=db;Port=s3cret", $"--sink postgres: its setting Port has a value that can't be used; {Forms}")]
    [InlineData("postgres=postgresql://ccq:s3/cret@db/care", $"--sink postgres: it is not a valid URI (letters such as '/', '#' and '@' in a password are written %2F, %23, %40); {Forms}")]
    [InlineData("postgres=postgresql://db/care?s3cret=x", $"--sink postgres: it has a parameter behind '?' that is not one of application_name, connect_timeout, dbname, host, options, passfile, password, port, sslcert, sslkey, sslmode, sslrootcert, user; {Forms}")]
    public void that_is_none_says_what_was_expected(string text, string expected)
    {
        SinkRequest.TryParse(text, out var request, out var fault).ShouldBeFalse();

        request.ShouldBeNull();
        fault.ShouldBe(expected);
        fault.ShouldNotContain("s3");
    }
}
