using System.Net;
using CaseMgmt.Infrastructure.SignIn;
using Microsoft.AspNetCore.HostFiltering;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace CaseMgmt.Web.Platform;

/// <summary>
/// Under which names the application answers, and which proxies it believes. Settings <c>AllowedHosts</c> (names,
/// separated by semicolons) and <c>Proxies</c> (addresses, or networks such as <c>10.1.0.0/16</c>).
/// </summary>
public static class Network
{
    private static readonly string[] ThisMachine = ["localhost", "127.0.0.1", "[::1]"];

    /// <exception cref="StartRefusedException">A setting would let anybody in, or cannot be read.</exception>
    public static void AddOfficeNetwork(this WebApplicationBuilder builder, SignInMode signIn)
    {
        var hosts = Hosts(builder.Configuration["AllowedHosts"], signIn);
        builder.Services.PostConfigure<HostFilteringOptions>(options => options.AllowedHosts = hosts);
        var proxies = Proxies(builder.Configuration);
        builder.Services.PostConfigure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders =
                proxies.Count == 0
                    ? ForwardedHeaders.None
                    : ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            proxies.ForEach(options.KnownIPNetworks.Add);
        });
    }

    private static List<string> Hosts(string? setting, SignInMode signIn)
    {
        var named = setting?.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];
        if (named.Contains("*"))
        {
            throw new StartRefusedException(
                "AllowedHosts is '*', so a page of another site could reach the office through a name of its own. Set it to the names under which people open it, separated by semicolons."
            );
        }

        // Anybody may be anybody with the personas: they answer on the machine itself alone.
        return signIn is SignInMode.Personas ? [.. ThisMachine] : [.. ThisMachine, .. named];
    }

    private static List<IPNetwork> Proxies(IConfiguration configuration) =>
        [
            .. (configuration.GetSection("Proxies").Get<string[]>() ?? []).Select(text =>
                IPNetwork.TryParse(text, out var network) ? network
                : IPAddress.TryParse(text, out var address)
                    ? new IPNetwork(address, address.GetAddressBytes().Length * 8)
                : throw new StartRefusedException(
                    $"Proxies: '{text}' is no address of a proxy, and no network such as 10.1.0.0/16."
                )
            ),
        ];
}
