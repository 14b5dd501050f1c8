using CaseMgmt.Testing.Worker;
using Microsoft.Extensions.Hosting;

// A job server to be killed: CaseMgmt.Testing.Worker ENGINE FOLDER, on a database that the test has made.
using var host = WorkerHost.Build([new(WorkerHost.Engine, args[0]), new(WorkerHost.DataFolder, args[1])]);
await host.RunAsync();
