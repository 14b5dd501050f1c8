using System.Text.RegularExpressions;
using CaseMgmt.Application.Common;
using Mono.Cecil;

namespace CaseMgmt.Architecture.Tests;

/// <summary>The rules of the house; each gives the violations that it finds, in words.</summary>
internal static class Rules
{
    private static readonly string[] Nouns =
    [
        "ComplaintReviews",
        "CustodyVisits",
        "Volunteers",
        "Scrutiny",
        "ChiefConstableComplaints",
        "Statistics",
    ];

    /// <summary>1. What a layer may stand on.</summary>
    public static IEnumerable<string> Layers(ModuleDefinition module, Func<string, bool> allowed) =>
        from reference in module.AssemblyReferences
        where !allowed(reference.Name)
        select $"{module.Assembly.Name.Name} uses {reference.Name}";

    public static bool IsBaseClassLibrary(string assembly) =>
        assembly == "System" || assembly.StartsWith("System.", StringComparison.Ordinal);

    /// <summary>2. One folder for each thing outside.</summary>
    public static IEnumerable<string> OutsideThings(IEnumerable<TypeDefinition> types, string infrastructure) =>
        from type in types
        from used in Compiled.UsedBy(type)
        let folder = FolderFor(Compiled.AssemblyOf(used))
        where folder is not null && !type.IsIn($"{infrastructure}.{folder}")
        select $"{type.FullName} uses {used.FullName}: only {folder} may";

    private static string? FolderFor(string assembly) =>
        StartsWithAny(
            assembly,
            "Microsoft.EntityFrameworkCore.Sqlite",
            "Microsoft.EntityFrameworkCore.SqlServer",
            "Microsoft.Data.Sql",
            "SQLitePCL"
        )
            ? "Persistence"
        : StartsWithAny(assembly, "Hangfire") ? "Jobs"
        : StartsWithAny(assembly, "Azure.") ? "Documents"
        : StartsWithAny(assembly, "MailKit", "MimeKit") ? "Mail"
        : StartsWithAny(assembly, "Handlebars") ? "Letters"
        : StartsWithAny(
            assembly,
            "Microsoft.Identity.",
            "Microsoft.IdentityModel.",
            "Microsoft.AspNetCore.Authentication.OpenIdConnect",
            "OpenIddict"
        )
            ? "SignIn"
        : null;

    /// <summary>3. Pages know requests, responses and ids.</summary>
    public static IEnumerable<string> Pages(IEnumerable<TypeDefinition> pages) =>
        from page in pages
        from used in Compiled.UsedBy(page)
        where
            used.FullName is "CaseMgmt.Application.Common.ICaseDb" or "CaseMgmt.Application.Common.IUnitOfWork"
            || used.FullName is "System.Linq.Queryable" or "System.Linq.IQueryable" or "System.Linq.IQueryable`1"
            || used.IsIn("Microsoft.EntityFrameworkCore")
            || used.IsIn("CaseMgmt.Infrastructure.Persistence")
            || used.IsIn("CaseMgmt.Domain") && IsEntity(used.Resolve())
        select $"{page.FullName} uses {used.FullName}";

    // An aggregate, or what only an aggregate makes.
    private static bool IsEntity(TypeDefinition type) =>
        Compiled.Implements(type, "CaseMgmt.Domain.Shared.IAggregateRoot")
        || type is { IsClass: true, IsAbstract: false, IsValueType: false, IsNested: false }
            && !Compiled.IsRecord(type)
            && type.Methods.Any(m =>
                m is { IsConstructor: true, IsPrivate: true, IsStatic: false, HasParameters: false }
            );

    /// <summary>4. Features know Common and themselves, Common knows no feature.</summary>
    public static IEnumerable<string> Features(IEnumerable<TypeDefinition> types, string root) =>
        from type in types
        let feature = FeatureOf(type, root)
        where feature is not null
        from used in Compiled.UsedBy(type)
        let other = FeatureOf(used, root)
        where other is not null && other != feature && other != "Common"
        select $"{type.FullName} ({feature}) uses {used.FullName} ({other})";

    private static string? FeatureOf(TypeReference type, string root)
    {
        var held = Compiled.NamespaceOf(type);
        return held.StartsWith(root + ".", StringComparison.Ordinal) ? held[(root.Length + 1)..].Split('.')[0] : null;
    }

    /// <summary>4. An aggregate holds another's id, never the other.</summary>
    public static IEnumerable<string> AggregatesById(IEnumerable<TypeDefinition> types) =>
        from type in types
        where !type.IsInterface && IsEntity(type)
        from field in type.Fields
        from held in Parts(field.FieldType)
        where
            held.FullName != type.FullName
            && held.Resolve() is { } other
            && !other.IsInterface
            && Compiled.Implements(other, "CaseMgmt.Domain.Shared.IAggregateRoot")
        select $"{type.FullName} holds {held.FullName} in {field.Name}";

    private static IEnumerable<TypeReference> Parts(TypeReference type) =>
        type switch
        {
            GenericParameter => [],
            GenericInstanceType generic => generic.GenericArguments.SelectMany(Parts).Append(generic.ElementType),
            TypeSpecification wrapped => Parts(wrapped.ElementType),
            _ => [type],
        };

    /// <summary>5. A request is an immutable record with one handler and a permission; what changes something has a title in the office's words.</summary>
    public static IEnumerable<string> Requests(IReadOnlyList<TypeDefinition> types)
    {
        var handled = types
            .SelectMany(t => t.Interfaces)
            .Select(i => i.InterfaceType)
            .OfType<GenericInstanceType>()
            .Where(i => i.ElementType.FullName is "MediatR.IRequestHandler`1" or "MediatR.IRequestHandler`2")
            .CountBy(i => i.GenericArguments[0].Resolve().FullName)
            .ToDictionary();
        foreach (
            var request in types.Where(t =>
                t is { IsClass: true, IsAbstract: false } && Compiled.Implements(t, "MediatR.IBaseRequest")
            )
        )
        {
            if (!Compiled.IsRecord(request) || !request.IsSealed)
            {
                yield return $"{request.FullName} is no sealed record";
            }

            if (request.Properties.Any(p => p.SetMethod is { IsStatic: false } set && !IsInit(set)))
            {
                yield return $"{request.FullName} can be changed";
            }

            if (handled.GetValueOrDefault(request.FullName) is var handlers && handlers != 1)
            {
                yield return $"{request.FullName} has {handlers} handlers";
            }

            if (
                request.CustomAttributes.All(a =>
                    a.AttributeType.FullName != "CaseMgmt.Application.Common.RequiresAttribute"
                )
            )
            {
                yield return $"{request.FullName} names no permission";
            }

            if (
                Compiled.Implements(request, "CaseMgmt.Application.Common.IChange")
                && request.CustomAttributes.All(a =>
                    a.AttributeType.FullName != "CaseMgmt.Application.Common.CalledAttribute"
                )
            )
            {
                yield return $"{request.FullName} is not called anything that the history could say";
            }
        }
    }

    private static bool IsInit(MethodDefinition set) =>
        set.ReturnType is RequiredModifierType { ModifierType.Name: "IsExternalInit" };

    /// <summary>6. Ambient clocks and randoms, blocking, and a database without migrations.</summary>
    public static IEnumerable<string> Banned(IEnumerable<TypeDefinition> types) =>
        from type in types
        from call in Compiled.Calls(type)
        where IsBanned(call.By, call.Called)
        select $"{call.By.FullName} calls {call.Called.DeclaringType.FullName}.{call.Called.Name}";

    private static bool IsBanned(MethodDefinition by, MethodReference called) =>
        (called.DeclaringType.GetElementType().FullName, called.Name) switch
        {
            ("System.DateTime", "get_Now" or "get_UtcNow" or "get_Today") => true,
            ("System.DateTimeOffset", "get_Now" or "get_UtcNow") => true,
            ("System.Guid", "NewGuid") => true,
            ("System.Guid", "CreateVersion7") => by.DeclaringType.FullName != "CaseMgmt.Domain.Shared.Ids",
            ("System.Random", "get_Shared") => true,
            ("System.Random", ".ctor") => !called.HasParameters,
            ("System.Threading.Tasks.Task`1" or "System.Threading.Tasks.ValueTask`1", "get_Result") => true,
            ("System.Threading.Tasks.Task", "Wait" or "WaitAll" or "WaitAny") => true,
            ("System.Threading.Thread", "Sleep") => true,
            ("Microsoft.EntityFrameworkCore.Infrastructure.DatabaseFacade", "EnsureCreated" or "EnsureCreatedAsync") =>
                true,
            // What await becomes; and an asynchronous Main is waited for by the compiler's own.
            (var awaiter, "GetResult") => awaiter.StartsWith(
                "System.Runtime.CompilerServices.",
                StringComparison.Ordinal
            )
                && awaiter.Contains("Awaiter", StringComparison.Ordinal)
                && by.Name != "<Main>"
                && !Compiled.Implements(by.DeclaringType, "System.Runtime.CompilerServices.IAsyncStateMachine"),
            _ => false,
        };

    /// <summary>7. The nouns that a folder lacks, and the folders in it that are neither noun nor one of the others named.</summary>
    public static IEnumerable<string> NounsIn(string folder, params string[] others)
    {
        var held = Directory.Exists(folder)
            ? Directory
                .GetDirectories(folder)
                .Where(d => Directory.EnumerateFiles(d, "*.cs*", SearchOption.AllDirectories).Any())
                .Select(d => Path.GetFileName(d)!)
                .Where(d => d is not ("bin" or "obj"))
                .ToList()
            : [];
        var name = Path.GetRelativePath(Folders.Root, folder).Replace('\\', '/');
        return Nouns
            .Except(held)
            .Select(n => $"{name} lacks {n}")
            .Concat(held.Except(Nouns).Except(others).Select(n => $"{name} has {n}, which is no noun of the office"));
    }

    /// <summary>7. A type lies in the folder that its namespace names.</summary>
    public static IEnumerable<string> NamespaceIsFolder(IEnumerable<TypeDefinition> types) =>
        from type in types
        where type.DeclaringType is null && type.Namespace.Length > 0
        let project = type.Module.Assembly.Name.Name
        from document in type
            .Methods.SelectMany(m => m.DebugInformation.SequencePoints.Select(p => p.Document.Url))
            .Distinct()
        let folder = Path.GetDirectoryName(document)!.Replace('\\', '/')
        where
            !folder.Contains("/obj/", StringComparison.Ordinal)
            && !folder.EndsWith("/" + FolderOf(type.Namespace, project), StringComparison.Ordinal)
        select $"{type.FullName} lies in {folder}";

    // The project's folder has its name; below it, one folder for each part of the namespace.
    private static string FolderOf(string @namespace, string project) =>
        @namespace == project ? project
        : @namespace.StartsWith(project + ".", StringComparison.Ordinal)
            ? project + "/" + @namespace[(project.Length + 1)..].Replace('.', '/')
        : "outside of " + project;

    // A value of a record that stands in a tag, by itself.
    private const string Shown =
        """\s*(?:<gov-\w+ (?:value|of)="|@\(?(?:Words\.Of\()?)(?:facts|review|visit|counts|issue|recommendation|row)\.(?:Facts\.)?(?<shown>\w+)\b(?!\()[^@]*?</(?:gov-row|gov-term|td)>""";

    /// <summary>
    /// 8. What a page calls a field is the vocabulary's word: the page names the property. Labels of its own are for what is no field.
    /// </summary>
    /// <param name="properties">The names of all properties there are.</param>
    public static IEnumerable<string> Labels(string page, string markup, IReadOnlySet<string> properties)
    {
        var words = properties.Select(Vocabulary.LabelOf).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. Found("""<(?:gov-row|gov-term|gov-sort-header|th|td)\b[^>]*? of="(?<of>\w+)["]""")
                .Select(m => m["of"].Value)
                .Where(of => !properties.Contains(of))
                .Select(of => $"{page} names {of}, which is no property"),
            .. Found("""<(?:gov-row|gov-term|td)\b[^>]*? (?:data-)?label="(?<label>[^"@]*)"[^>]*>""" + Shown)
                .Select(m => $"{page} calls {m["shown"].Value} \"{m["label"].Value}\""),
            .. Found("""<gov-[\w-]+\b[^>]*? label="(?<label>[^"@]*?)(?: \([^)"@]*\))?["]""")
                .Select(m => m["label"].Value)
                .Where(words.Contains)
                .Select(label => $"{page} says \"{label}\" itself, which is the vocabulary's word"),
        ];

        IEnumerable<GroupCollection> Found(string pattern) =>
            Regex.Matches(markup, pattern, RegexOptions.None, TimeSpan.FromSeconds(10)).Select(m => m.Groups);
    }

    private static bool StartsWithAny(string text, params ReadOnlySpan<string> starts)
    {
        foreach (var start in starts)
        {
            if (text.StartsWith(start, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return false;
    }
}

internal static class Folders
{
    public static readonly string Root =
        Infrastructure.Persistence.DataFolder.Checkout()
        ?? throw new InvalidOperationException("The tests do not run out of a checkout.");

    public static string Of(params string[] parts) => Path.Combine([Root, .. parts]);
}
