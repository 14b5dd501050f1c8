using CaseMgmt.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace CaseMgmt.Migrations.SqlServer;

/// <summary>What <c>dotnet ef</c> asks for the model; it never connects.</summary>
public sealed class DesignTime : IDesignTimeDbContextFactory<CaseDb>
{
    public CaseDb CreateDbContext(string[] args)
    {
        var builder = new DbContextOptionsBuilder<CaseDb>();
        PersistenceRegistration.Use(
            builder,
            new DatabaseOptions { Engine = DatabaseEngine.SqlServer, Connection = "Server=.;Database=CaseMgmt" }
        );
        return new CaseDb(builder.Options);
    }
}
