using System.Net;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Web.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Configuration;

namespace CaseMgmt.Web.Tests.Platform;

/// <summary>
/// Which names and proxies an application believes that real people reach: the personas' own tests are elsewhere, since
/// they answer on this machine alone.
/// </summary>
public sealed class NetworkTests
{
    [Theory]
    [InlineData("cases.example.org", HttpStatusCode.OK)]
    [InlineData("localhost", HttpStatusCode.OK)]
    [InlineData("elsewhere.example", HttpStatusCode.BadRequest)]
    public async Task Request_UnderAName_IsAnsweredWhenTheNameIsTheOffices(string host, HttpStatusCode expected)
    {
        await using var app = await StartAsync(("AllowedHosts", "cases.example.org; cases.internal"));
        using var client = app.GetTestClient();
        client.DefaultRequestHeaders.Host = host;

        (await client.GetAsync("/")).StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task Request_WhereNoNameIsSet_IsAnsweredOnThisMachineAlone()
    {
        await using var app = await StartAsync();
        using var client = app.GetTestClient();
        client.DefaultRequestHeaders.Host = "cases.example.org";

        (await client.GetAsync("/")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Theory]
    [InlineData("10.1.2.3", "192.0.2.7 https")] // a named proxy
    [InlineData("10.9.0.1", "192.0.2.7 https")] // of a named network
    [InlineData("203.0.113.9", "203.0.113.9 http")] // anybody else
    public async Task ForwardedHeaders_AreBelievedOfNamedProxiesOnly(string from, string seen)
    {
        await using var app = await StartAsync(("Proxies:0", "10.1.2.3"), ("Proxies:1", "10.9.0.0/16"));

        (await SeenAsync(app, from)).ShouldBe(seen);
    }

    [Fact]
    public async Task ForwardedHeaders_WithoutANamedProxy_AreNotBelieved()
    {
        await using var app = await StartAsync();

        (await SeenAsync(app, "127.0.0.1")).ShouldBe("127.0.0.1 http");
    }

    [Theory]
    [InlineData("AllowedHosts", "*", "AllowedHosts is '*'")]
    [InlineData("Proxies:0", "the proxy", "'the proxy' is no address")]
    public void Start_WithASettingThatLetsAnybodyIn_SaysWhatToSet(string key, string value, string says)
    {
        var builder = WebApplication.CreateBuilder();
        builder.Configuration[key] = value;

        Should
            .Throw<StartRefusedException>(() => builder.AddOfficeNetwork(SignInMode.Entra))
            .Message.ShouldContain(says);
    }

    private static async Task<WebApplication> StartAsync(params (string Key, string Value)[] settings)
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Configuration.AddInMemoryCollection(
            settings.Select(s => KeyValuePair.Create<string, string?>(s.Key, s.Value))
        );
        builder.AddOfficeNetwork(SignInMode.Entra);
        var app = builder.Build();
        app.UseForwardedHeaders();
        app.MapGet("/", (HttpContext http) => $"{http.Connection.RemoteIpAddress} {http.Request.Scheme}");
        await app.StartAsync();
        return app;
    }

    private static async Task<string> SeenAsync(WebApplication app, string from)
    {
        var answer = await app.GetTestServer()
            .SendAsync(http =>
            {
                http.Connection.RemoteIpAddress = IPAddress.Parse(from);
                http.Request.Method = "GET";
                http.Request.Path = "/";
                http.Request.Host = new HostString("localhost");
                http.Request.Headers["X-Forwarded-For"] = "192.0.2.7";
                http.Request.Headers["X-Forwarded-Proto"] = "https";
            });
        return await new StreamReader(answer.Response.Body).ReadToEndAsync();
    }
}
