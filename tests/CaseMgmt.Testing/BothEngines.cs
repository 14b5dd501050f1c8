using System.Collections.Concurrent;
using System.Data;
using System.Data.Common;
using System.Linq.Expressions;
using System.Reflection;
using CaseMgmt.Infrastructure.Persistence;
using MediatR;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Query;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace CaseMgmt.Testing;

/// <summary>
/// The gate between the two engines. Every LINQ query that a test runs on SQLite is translated for SQL Server as well at
/// the moment EF compiles it, and the text is parsed; a query that SQL Server would not take fails in the very test that
/// ran it. So does a command that is sent while the rows of another are still being read on the same connection, which
/// SQLite takes and SQL Server does not. No server is needed: nothing is sent anywhere. It also notes which requests asked the database, so that a test
/// at the end can name those that no test has ever sent.
/// </summary>
public static class BothEngines
{
    private static readonly AsyncLocal<Type?> Current = new();
    private static readonly ConcurrentDictionary<Type, bool> Requests = new();
    private static readonly ConcurrentQueue<TranslatedQuery> Translated = new();

    /// <summary>A query as both engines have it: EF's expression, and the T-SQL.</summary>
    public sealed record TranslatedQuery(Type? Request, string Expression, string Sql);

    /// <summary>The requests sent so far in this process; true for those that asked the database something.</summary>
    public static IReadOnlyDictionary<Type, bool> RequestsSent => Requests;

    public static IReadOnlyCollection<TranslatedQuery> Queries => Translated;

    /// <summary>One for the whole process: EF makes its services anew for each other one.</summary>
    public static IInterceptor[] Recorder { get; } = [new Recording(), new NoteCommands(), new OneAtATime()];

    /// <summary>
    /// Puts the gate around the requests and the database of these services, whenever they were or will be registered.
    /// </summary>
    public static IServiceCollection AddBothEngines(this IServiceCollection services)
    {
        // First of all, so that it stands around the whole pipeline.
        services.Insert(0, ServiceDescriptor.Transient(typeof(IPipelineBehavior<,>), typeof(NoteRequest<,>)));
        return services.ConfigureDbContext<CaseDb>(b => b.AddInterceptors(Recorder));
    }

    /// <summary>The T-SQL of a query that EF has prepared for another engine.</summary>
    /// <exception cref="InvalidOperationException">SQL Server has no translation for it, or cannot read the text.</exception>
    public static string ToSqlServer(Expression query)
    {
        using var db = new CaseDb(SqlServer);
        var moved = new OntoModel(db).Visit(query);
        var result =
            moved.Type.IsGenericType && moved.Type.IsAssignableTo(typeof(IQueryable))
                ? typeof(IEnumerable<>).MakeGenericType(moved.Type.GetGenericArguments()[0])
                : moved.Type;
        var sql = (string)
            typeof(BothEngines)
                .GetMethod(nameof(Translate), BindingFlags.NonPublic | BindingFlags.Static)!
                .MakeGenericMethod(result)
                .Invoke(null, BindingFlags.DoNotWrapExceptions, null, [db, moved], null)!;
        var errors = TransactSql.ErrorsIn(sql);
        return errors.Count == 0
            ? sql
            : throw new InvalidOperationException($"SQL Server cannot read: {string.Join("; ", errors)}\n{sql}");
    }

    /// <summary>
    /// The first command of a piece of work that holds the given words, as SQL Server would have been sent it. The
    /// commands before it find nothing; nothing is sent anywhere.
    /// </summary>
    public static async Task<string> StatementAsync(Func<CaseDb, Task> work, string words)
    {
        await using var db = new CaseDb(SqlServerOptions(words));
        try
        {
            await work(db);
        }
        catch (Stopped stopped)
        {
            return stopped.Sql;
        }

        throw new InvalidOperationException($"No command held '{words}'.");
    }

    private static readonly DbContextOptions<CaseDb> SqlServer = SqlServerOptions("");

    private static DbContextOptions<CaseDb> SqlServerOptions(string stopAt)
    {
        var builder = new DbContextOptionsBuilder<CaseDb>();
        PersistenceRegistration.Use(
            builder,
            new DatabaseOptions { Engine = DatabaseEngine.SqlServer, Connection = "Server=nowhere.invalid" }
        );
        builder.AddInterceptors(new NeverConnect(), new StopBeforeSending(stopAt));
        return builder.Options;
    }

    private static string Translate<TResult>(CaseDb db, Expression query)
    {
        var run = db.GetService<IDatabase>().CompileQuery<TResult>(query, async: false);
        var context = db.GetService<IQueryContextFactory>().Create();
        foreach (var parameter in Parameters.In(query))
        {
            context.Parameters[parameter.Name] = ValueFor(parameter.Type);
        }

        try
        {
            var outcome = run(context);
            if (outcome is System.Collections.IEnumerable rows)
            {
                rows.GetEnumerator().MoveNext();
            }
        }
        catch (Stopped stopped)
        {
            return stopped.Sql;
        }

        throw new InvalidOperationException("The query ran without sending a command.");
    }

    // The text depends on the kind of a parameter, not on its value; a null would become IS NULL.
    private static object? ValueFor(Type type)
    {
        if (type == typeof(string))
        {
            return "x";
        }

        if (type.IsArray)
        {
            var array = Array.CreateInstance(type.GetElementType()!, 1);
            array.SetValue(ValueFor(type.GetElementType()!), 0);
            return array;
        }

        var element = type.GetInterfaces()
            .Append(type)
            .FirstOrDefault(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEnumerable<>))
            ?.GetGenericArguments()[0];
        if (element is not null)
        {
            var rows = ValueFor(element.MakeArrayType());
            return type.IsInstanceOfType(rows) ? rows : Activator.CreateInstance(type, rows);
        }

        return Nullable.GetUnderlyingType(type) is { } inner ? ValueFor(inner)
            : type.IsValueType ? Activator.CreateInstance(type)
            : null;
    }

    /// <summary>Remembers the request under way, for those queries that its handler asks.</summary>
    public sealed class NoteRequest<TRequest, TResponse> : IPipelineBehavior<TRequest, TResponse>
        where TRequest : notnull
    {
        public async Task<TResponse> Handle(
            TRequest request,
            RequestHandlerDelegate<TResponse> next,
            CancellationToken cancellationToken
        )
        {
            var outer = Current.Value;
            Current.Value = typeof(TRequest);
            Requests.TryAdd(typeof(TRequest), false);
            try
            {
                return await next();
            }
            finally
            {
                Current.Value = outer;
            }
        }
    }

    private sealed class Recording : IQueryExpressionInterceptor
    {
        public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData)
        {
            Translated.Enqueue(
                new TranslatedQuery(Current.Value, queryExpression.ToString(), ToSqlServer(queryExpression))
            );
            return queryExpression;
        }
    }

    private sealed class NoteCommands : DbCommandInterceptor
    {
        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
        {
            if (Current.Value is { } request)
            {
                Requests[request] = true;
            }

            return result;
        }
    }

    private sealed class NeverConnect : DbConnectionInterceptor
    {
        public override InterceptionResult ConnectionOpening(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result
        ) => InterceptionResult.Suppress();

        public override ValueTask<InterceptionResult> ConnectionOpeningAsync(
            DbConnection connection,
            ConnectionEventData eventData,
            InterceptionResult result,
            CancellationToken cancellationToken = default
        ) => ValueTask.FromResult(InterceptionResult.Suppress());
    }

    private sealed class StopBeforeSending(string words) : DbCommandInterceptor
    {
        public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result) =>
            result.CommandText.Contains(words, StringComparison.Ordinal)
                ? throw new Stopped(result.CommandText)
                : result;

        public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
            DbCommand command,
            CommandEventData eventData,
            InterceptionResult<DbDataReader> result,
            CancellationToken cancellationToken = default
        ) =>
            ValueTask.FromResult(
                InterceptionResult<DbDataReader>.SuppressWithResult(
                    new DataTable { Columns = { "Nothing" } }.CreateDataReader()
                )
            );
    }

    private sealed class Stopped(string sql) : Exception
    {
        public string Sql { get; } = sql;
    }

    private sealed class Parameters : ExpressionVisitor
    {
        private readonly Dictionary<string, QueryParameterExpression> found = new(StringComparer.Ordinal);

        public static IEnumerable<QueryParameterExpression> In(Expression query)
        {
            var visitor = new Parameters();
            visitor.Visit(query);
            return visitor.found.Values;
        }

        protected override Expression VisitExtension(Expression node)
        {
            if (node is QueryParameterExpression parameter)
            {
                found[parameter.Name] = parameter;
                return node;
            }

            return base.VisitExtension(node);
        }
    }

    // The tables of the query become those of the other model.
    private sealed class OntoModel(DbContext db) : ExpressionVisitor
    {
        protected override Expression VisitExtension(Expression node) =>
            node switch
            {
                EntityQueryRootExpression when node.GetType() != typeof(EntityQueryRootExpression) =>
                    throw new InvalidOperationException(
                        "SQL text of one engine: write it as LINQ, or keep it in Persistence behind a port."
                    ),
                EntityQueryRootExpression root => new EntityQueryRootExpression(
                    db.Model.FindEntityType(root.EntityType.Name)!
                ),
                _ => base.VisitExtension(node),
            };

        protected override Expression VisitMethodCall(MethodCallExpression node) =>
            node.Method.Name == nameof(RelationalQueryableExtensions.AsSplitQuery)
                ? throw new InvalidOperationException("A split query sends several commands; this gate sees only one.")
                : base.VisitMethodCall(node);
    }
}
