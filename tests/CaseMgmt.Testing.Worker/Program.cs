using CaseMgmt.Testing.Worker;
using Microsoft.Extensions.Hosting;

// A job server to be killed, on a database that the test has made: CaseMgmt.Testing.Worker SETTING=VALUE ...
using var host = WorkerHost.Build(
    args.Select(a => a.Split('=', 2)).Select(a => KeyValuePair.Create<string, string?>(a[0], a[1]))
);
await host.RunAsync();
