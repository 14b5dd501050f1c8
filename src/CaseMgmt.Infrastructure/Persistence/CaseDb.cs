using CaseMgmt.Application.Common;
using CaseMgmt.Domain.Administration;
using CaseMgmt.Domain.ChiefConstableComplaints;
using CaseMgmt.Domain.ComplaintReviews;
using CaseMgmt.Domain.ComplaintReviews.Letters;
using CaseMgmt.Domain.CustodyVisits;
using CaseMgmt.Domain.Oversight;
using CaseMgmt.Domain.People;
using CaseMgmt.Domain.Registers;
using CaseMgmt.Domain.Scrutiny;
using CaseMgmt.Domain.Shared;
using CaseMgmt.Domain.Statistics;
using CaseMgmt.Domain.Volunteers;
using CaseMgmt.Infrastructure.SignIn;
using CaseMgmt.Infrastructure.SignIn.Local;
using Microsoft.AspNetCore.DataProtection.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace CaseMgmt.Infrastructure.Persistence;

/// <summary>The one model, for both engines. What differs between them is here and in this folder alone.</summary>
public sealed class CaseDb(DbContextOptions<CaseDb> options) : DbContext(options), ICaseDb, IDataProtectionKeyContext
{
    public DbSet<ComplaintReview> ComplaintReviews => Set<ComplaintReview>();
    public DbSet<ReviewFile> ReviewFiles => Set<ReviewFile>();
    public DbSet<ReviewText> ReviewTexts => Set<ReviewText>();
    public DbSet<ReviewKey> ReviewKeys => Set<ReviewKey>();
    public DbSet<Letter> Letters => Set<Letter>();
    public DbSet<LetterTemplate> LetterTemplates => Set<LetterTemplate>();
    public DbSet<Person> People => Set<Person>();
    public DbSet<Session> Sessions => Set<Session>();
    public DbSet<Account> Accounts => Set<Account>();
    public DbSet<KeptForm> KeptForms => Set<KeptForm>();
    public DbSet<CustodySuite> CustodySuites => Set<CustodySuite>();
    public DbSet<CustodyVisit> CustodyVisits => Set<CustodyVisit>();
    public DbSet<Volunteer> Volunteers => Set<Volunteer>();
    public DbSet<Campaign> Campaigns => Set<Campaign>();
    public DbSet<ScrutinySession> ScrutinySessions => Set<ScrutinySession>();
    public DbSet<ChiefConstableComplaint> ChiefConstableComplaints => Set<ChiefConstableComplaint>();
    public DbSet<Compilation> Compilations => Set<Compilation>();
    public DbSet<LatestCompilation> LatestCompilations => Set<LatestCompilation>();
    public DbSet<CountedRecord> CountedRecords => Set<CountedRecord>();
    public DbSet<FigureDefinition> FigureDefinitions => Set<FigureDefinition>();
    public IQueryable<Recommendation> Recommendations => Set<Recommendation>();
    public IQueryable<CustodyIssue> CustodyIssues => Set<CustodyIssue>();
    public IQueryable<ScrutinyCase> ScrutinyCases => Set<ScrutinyCase>();
    public DbSet<HistoryRecord> History => Set<HistoryRecord>();
    public DbSet<AccessRecord> Accesses => Set<AccessRecord>();
    public DbSet<Seal> Seals => Set<Seal>();
    public DbSet<JobRun> JobRuns => Set<JobRun>();
    public DbSet<ImportRun> ImportRuns => Set<ImportRun>();
    public DbSet<KeptRegister> KeptRegisters => Set<KeptRegister>();
    public DbSet<ColumnMapping> ColumnMappings => Set<ColumnMapping>();

    /// <summary>The keys of cookies and forms, which every machine of the office reads.</summary>
    public DbSet<DataProtectionKey> DataProtectionKeys => Set<DataProtectionKey>();
    public IQueryable<BankHoliday> BankHolidays => Set<BankHoliday>();
    public IQueryable<Target> Targets => Set<Target>();
    public IQueryable<AllegationCategory> AllegationCategories => Set<AllegationCategory>();
    public IQueryable<RatingCode> RatingCodes => Set<RatingCode>();
    public IQueryable<PaperKind> PaperKinds => Set<PaperKind>();

    public IAsyncEnumerable<TRow> Ask<TAsked, TRow>(ReadyQuery<TAsked, TRow> query, TAsked asked) =>
        ReadyQueries.Of(Model, query)(this, asked);

    /// <summary>The act that is being saved: set for the time of the save by the unit of work alone.</summary>
    internal CurrentAct? UnderWay { get; set; }

    /// <summary>What is being saved is a batch of many, which is forgotten when it is saved.</summary>
    internal bool IsSavingBatch { get; set; }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(CaseDb).Assembly);
        // Every kind of decision is a row of its record's table of decisions.
        foreach (
            var kind in typeof(DatedDecision)
                .Assembly.GetTypes()
                .Where(t => t.IsSubclassOf(typeof(DatedDecision)) && !t.IsAbstract)
        )
        {
            modelBuilder.Entity(kind);
        }

        if (Database.IsSqlite())
        {
            // As SQL Server compares them: "Parkside" and "PARKSIDE" are one suite, vol-01 and VOL-01 one person.
            modelBuilder.Entity<CustodySuite>().Property(s => s.Name).UseCollation("NOCASE");
            modelBuilder.Entity<Volunteer>().Property(v => v.Reference).UseCollation("NOCASE");
            modelBuilder.Entity<Campaign>().Property(c => c.Name).UseCollation("NOCASE");
            modelBuilder.Entity<ComplaintReview>().Property(r => r.OwnReference).UseCollation("NOCASE");
            modelBuilder.Entity<CustodyVisit>().Property(v => v.OwnReference).UseCollation("NOCASE");
            modelBuilder.Entity<ChiefConstableComplaint>().Property(c => c.OwnReference).UseCollation("NOCASE");
            modelBuilder.Entity<ColumnMapping>().Property(m => m.Name).UseCollation("NOCASE");
        }

        if (Database.IsSqlServer())
        {
            // As SQLite compares them: letter by letter, so that a beginning is between two bounds of the index.
            modelBuilder.Entity<ReviewKey>().Property(k => k.Folded).UseCollation("Latin1_General_100_BIN2");
            // EF Core reads what the server gave a new row in another way where a table has a trigger.
            modelBuilder.Entity<HistoryRecord>().ToTable(t => t.HasTrigger(AuditGuard.NameOf("History")));
            modelBuilder.Entity<AccessRecord>().ToTable(t => t.HasTrigger(AuditGuard.NameOf("Accesses")));
            modelBuilder.Entity<Seal>().ToTable(t => t.HasTrigger(AuditGuard.NameOf("Seals")));
            foreach (var property in modelBuilder.Model.GetEntityTypes().SelectMany(e => e.GetProperties()))
            {
                if (property.ClrType == typeof(DateTime) || property.ClrType == typeof(DateTime?))
                {
                    property.SetColumnType("datetime2(3)");
                }
            }
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcConverter>();
        configurationBuilder.Properties<string>().HaveMaxLength(200);
        configurationBuilder.Properties<Enum>().HaveConversion<string>().HaveMaxLength(40).AreUnicode(false);
        foreach (
            var id in typeof(ITypedId)
                .Assembly.GetTypes()
                .Where(t => t.IsValueType && t.IsAssignableTo(typeof(ITypedId)))
        )
        {
            configurationBuilder.Properties(id).HaveConversion(typeof(TypedIdConverter<>).MakeGenericType(id));
        }
    }
}
