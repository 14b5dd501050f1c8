using System.Collections.ObjectModel;
using System.Diagnostics;

namespace CaseMgmt.Web.Platform;

/// <summary>
/// What the log says around each line: the trace, the page, what the program adds; not the address that was asked for, since that
/// of a one-time link opens an account to whoever reads it.
/// </summary>
internal sealed class ScopesWithoutAddresses : IExternalScopeProvider
{
    private const string Address = "RequestPath";
    private readonly LoggerExternalScopeProvider scopes = new();

    public void ForEachScope<TState>(Action<object?, TState> callback, TState state)
    {
        if (Activity.Current is { } activity)
        {
            callback(new InTrace(activity.TraceId.ToString()), state);
        }

        scopes.ForEachScope(callback, state);
    }

    // Of the framework's scope of a request nothing else is missed: the trace says which request it was.
    public IDisposable Push(object? state) =>
        state is IEnumerable<KeyValuePair<string, object?>> values && values.Any(v => v.Key == Address)
            ? Nothing.Instance
            : scopes.Push(state);

    private sealed class InTrace(string id)
        : ReadOnlyCollection<KeyValuePair<string, object?>>([KeyValuePair.Create<string, object?>("TraceId", id)])
    {
        public override string ToString() => $"TraceId:{id}";
    }

    private sealed class Nothing : IDisposable
    {
        public static readonly Nothing Instance = new();

        public void Dispose() { }
    }
}
