using CaseMgmt.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CaseMgmt.Migrations.Sqlite;

/// <summary>What <c>dotnet ef</c> asks for the model; it never connects.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<CaseDb>
{
    public CaseDb CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<CaseDb>();
        PersistenceRegistration.Use(
            builder,
            new DatabaseOptions { Engine = DatabaseEngine.Sqlite, Connection = "Data Source=:memory:" }
        );
        return new CaseDb(builder.Options);
    }
}
