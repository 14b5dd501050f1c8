using System.Data.Common;
using System.Text;
using CaseMgmt.Application.Common;
using CaseMgmt.Application.Registers.Reading;
using CaseMgmt.Application.Registers.TakeIn;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Infrastructure;
using CaseMgmt.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Hosting.Internal;

namespace CaseMgmt.Testing;

/// <summary>An office of its own in a temporary folder, with a real database, to take registers in.</summary>
public sealed class RegisterOffice : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly CommandCounter counter = new();

    private RegisterOffice(
        string folder,
        IEnumerable<KeyValuePair<string, string?>> settings,
        Action<IServiceCollection> more
    )
    {
        Folder = folder;
        Data = Path.Combine(folder, "data");
        Registers = Directory.CreateDirectory(Path.Combine(folder, "registers")).FullName;
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([.. TestDatabase.LayDown(Data), .. settings])
            .Build();
        var office = new ServiceCollection().AddLogging();
        office.AddSingleton<TimeProvider>(new StillClock());
        office.AddSingleton<IHostApplicationLifetime, ApplicationLifetime>();
        office.AddOffice(configuration);
        office.AddBothEngines();
        office.ConfigureDbContext<CaseDb>(db => db.AddInterceptors(counter));
        more(office);
        services = office.BuildServiceProvider(
            new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true }
        );
    }

    public string Folder { get; }

    /// <summary>The data folder: the documents, and SQLite's file.</summary>
    public string Data { get; }

    /// <summary>The folder in which a test writes its registers.</summary>
    public string Registers { get; }

    /// <summary>SELECT commands sent to the database since it was last set to 0.</summary>
    public int Queries
    {
        get => counter.Queries;
        set => counter.Queries = value;
    }

    /// <summary>The sample year of the repository.</summary>
    public static string SampleYear =>
        Path.Combine(
            DataFolder.Checkout() ?? throw new InvalidOperationException("The tests run out of a checkout."),
            "db",
            "sample"
        );

    public static Task<RegisterOffice> OpenAsync(
        CancellationToken cancel,
        params IEnumerable<KeyValuePair<string, string?>> settings
    ) => OpenAsync(_ => { }, cancel, settings);

    /// <summary>An office with further services, or others in the place of the usual ones.</summary>
    public static async Task<RegisterOffice> OpenAsync(
        Action<IServiceCollection> more,
        CancellationToken cancel,
        params IEnumerable<KeyValuePair<string, string?>> settings
    )
    {
        var office = new RegisterOffice(
            Directory.CreateTempSubdirectory("casemgmt-registers-").FullName,
            settings,
            more
        );
        await office.services.GetRequiredService<Database>().MigrateAsync(cancel);
        return office;
    }

    /// <summary>Writes the suite and the volunteers that the builders' visits name, and takes them in.</summary>
    public async Task WithVisitorsAsync(CancellationToken cancel)
    {
        Write("custody-suites.csv", RegisterFiles.Csv(RegisterKind.CustodySuites, RegisterFiles.Suite("Parkside")));
        Write(
            "volunteers.csv",
            RegisterFiles.Csv(
                RegisterKind.Volunteers,
                RegisterFiles.Volunteer("VOL-01"),
                RegisterFiles.Volunteer("VOL-02")
            )
        );
        await TakeAsync("custody-suites.csv", cancel);
        await TakeAsync("volunteers.csv", cancel);
        File.Delete(PathOf("custody-suites.csv"));
        File.Delete(PathOf("volunteers.csv"));
    }

    public string PathOf(string file) => Path.Combine(Registers, file);

    public void Write(string file, string text) => File.WriteAllText(PathOf(file), text, new UTF8Encoding(false));

    public void Write(string file, byte[] bytes) => File.WriteAllBytes(PathOf(file), bytes);

    /// <summary>Sends a request in a scope of its own, as the named role or as the system.</summary>
    public async Task<T> SendAsync<T>(IRequest<T> request, CancellationToken cancel, string role = Roles.System)
    {
        await using var scope = services.CreateAsyncScope();
        scope
            .ServiceProvider.GetRequiredService<ActingUser>()
            .Become(new OfficeUser("test", "test", new HashSet<string> { role }));
        return await scope.ServiceProvider.GetRequiredService<ISender>().Send(request, cancel);
    }

    public async Task<T> ReadAsync<T>(Func<ICaseDb, Task<T>> read)
    {
        await using var scope = services.CreateAsyncScope();
        return await read(scope.ServiceProvider.GetRequiredService<ICaseDb>());
    }

    public async Task<string> NextReferenceAsync(ReferenceSeries series, int startYear, CancellationToken cancel)
    {
        await using var scope = services.CreateAsyncScope();
        var references = scope.ServiceProvider.GetRequiredService<IReferences>();
        return (await references.NextAsync(series, new FinancialYear(startYear), cancel)).ToString();
    }

    public Task<Result<RegisterResult>> ImportAsync(string file, CancellationToken cancel, string? folder = null) =>
        SendAsync(new ImportRegister(new RegisterPlace.Folder(folder ?? Registers), file), cancel);

    /// <summary>Imports a file of which nothing may be refused as a whole.</summary>
    public async Task<RegisterResult> TakeAsync(string file, CancellationToken cancel, string? folder = null)
    {
        var result = await ImportAsync(file, cancel, folder);
        return result.IsDone
            ? result.Value
            : throw new InvalidOperationException($"{file} was refused: {result.Errors[0].Message}");
    }

    /// <summary>Imports every register of a folder, in order.</summary>
    public async Task<IReadOnlyList<RegisterResult>> TakeAllAsync(string folder, CancellationToken cancel)
    {
        var found = await SendAsync(new FindRegisters(new RegisterPlace.Folder(folder)), cancel);
        List<RegisterResult> results = [];
        foreach (var file in found.Value.Files)
        {
            results.Add(await TakeAsync(file, cancel, folder));
        }

        return results;
    }

    public Task<int> CountHistoryAsync() => ReadAsync(db => db.History.CountAsync());

    public T Get<T>()
        where T : notnull => services.GetRequiredService<T>();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        TestDatabase.Remove(Data);
        Directory.Delete(Folder, recursive: true);
    }

    private sealed class StillClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2023, 6, 30, 9, 0, 0, TimeSpan.Zero);
    }

    private sealed class CommandCounter : DbCommandInterceptor
    {
        public int Queries { get; set; }

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        )
        {
            if (command.CommandText.TrimStart().StartsWith("SELECT", StringComparison.OrdinalIgnoreCase))
            {
                Queries++;
            }

            return ValueTask.FromResult(result);
        }
    }
}
