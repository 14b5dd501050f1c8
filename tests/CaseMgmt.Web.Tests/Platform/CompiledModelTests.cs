using CaseMgmt.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CaseMgmt.Web.Tests.Platform;

/// <summary>
/// The model that is made when the program is published (decision 030) is the one that its start would make. It is there in a
/// build with CompiledModel=true, as CI's is: all of these tests then run on it.
/// </summary>
public sealed class CompiledModelTests
{
    [Theory]
    [InlineData(DatabaseEngine.Sqlite)]
    [InlineData(DatabaseEngine.SqlServer)]
    public void Model_MadeBefore_IsTheOneThatTheStartWouldMake(DatabaseEngine engine)
    {
        Assert.SkipWhen(
            Type.GetType("CaseMgmt.CompiledModel.Sqlite.CaseDbModel, CaseMgmt.CompiledModel") is null,
            "Built without CompiledModel=true: there is no model that was made before."
        );
        var builder = new DbContextOptionsBuilder<CaseDb>();
        PersistenceRegistration.Use(
            builder,
            new DatabaseOptions { Engine = engine, Connection = "Data Source=nowhere" }
        );
        using var before = new CaseDb(builder.Options);
        var core = builder.Options.FindExtension<CoreOptionsExtension>()!;
        ((IDbContextOptionsBuilderInfrastructure)builder).AddOrUpdateExtension(core.WithModel(null));
        using var start = new CaseDb(builder.Options);

        Told(before.Model).ShouldBe(Told(start.Model));
        before.Model.GetType().Assembly.GetName().Name.ShouldBe("CaseMgmt.CompiledModel");
    }

    // Without the first one's annotations: the one that is made before says of the parts of a visit also where they do not stand.
    private static IEnumerable<string> Told(IModel model) =>
        string.Concat(
                model.ToDebugString(MetadataDebugStringOptions.ShortDefault),
                model.GetRelationalModel().ToDebugString(MetadataDebugStringOptions.LongDefault)
            )
            .Split('\n');
}
