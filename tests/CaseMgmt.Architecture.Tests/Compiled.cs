using Mono.Cecil;
using Mono.Cecil.Cil;

namespace CaseMgmt.Architecture.Tests;

/// <summary>The assemblies of the product as the compiler left them, beside this test's own.</summary>
internal static class Compiled
{
    public static readonly ModuleDefinition Domain = Read("CaseMgmt.Domain");
    public static readonly ModuleDefinition Application = Read("CaseMgmt.Application");
    public static readonly ModuleDefinition Infrastructure = Read("CaseMgmt.Infrastructure");
    public static readonly ModuleDefinition Web = Read("CaseMgmt.Web");
    public static readonly ModuleDefinition Cli = Read("CaseMgmt.Cli");
    public static readonly ModuleDefinition SqliteMigrations = Read("CaseMgmt.Migrations.Sqlite");
    public static readonly ModuleDefinition SqlServerMigrations = Read("CaseMgmt.Migrations.SqlServer");

    public static readonly IReadOnlyList<ModuleDefinition> Product =
    [
        Domain,
        Application,
        Infrastructure,
        Web,
        Cli,
        SqliteMigrations,
        SqlServerMigrations,
    ];

    /// <summary>Types made to break the rules, so that each rule is seen to notice.</summary>
    public static readonly IReadOnlyList<TypeDefinition> Violations =
    [
        .. Types(Read("CaseMgmt.Architecture.Tests"))
            .Where(t => NamespaceOf(t).StartsWith(ViolationsNamespace, StringComparison.Ordinal)),
    ];

    public const string ViolationsNamespace = "CaseMgmt.Architecture.Tests.Violations";

    public static ModuleDefinition Read(string name)
    {
        var resolver = new DefaultAssemblyResolver();
        resolver.AddSearchDirectory(AppContext.BaseDirectory);
        resolver.AddSearchDirectory(Path.GetDirectoryName(typeof(object).Assembly.Location));
        resolver.AddSearchDirectory(
            Path.GetDirectoryName(typeof(Microsoft.AspNetCore.Builder.WebApplication).Assembly.Location)
        );
        return ModuleDefinition.ReadModule(
            Path.Combine(AppContext.BaseDirectory, name + ".dll"),
            new ReaderParameters { AssemblyResolver = resolver, ReadSymbols = true }
        );
    }

    /// <summary>All types with those inside them, the compiler's too.</summary>
    public static IEnumerable<TypeDefinition> Types(ModuleDefinition module) => module.Types.SelectMany(WithNested);

    private static IEnumerable<TypeDefinition> WithNested(TypeDefinition type) =>
        type.NestedTypes.SelectMany(WithNested).Prepend(type);

    /// <summary>The namespace of a type, for one inside another that of the outermost.</summary>
    public static string NamespaceOf(TypeReference type)
    {
        var outer = type;
        while (outer.DeclaringType is not null)
        {
            outer = outer.DeclaringType;
        }

        return outer.Namespace;
    }

    public static bool IsIn(this TypeReference type, string @namespace)
    {
        var held = NamespaceOf(type);
        return held == @namespace || held.StartsWith(@namespace + ".", StringComparison.Ordinal);
    }

    /// <summary>The name of the assembly in which a type lives.</summary>
    public static string AssemblyOf(TypeReference type) =>
        type.Scope switch
        {
            AssemblyNameReference reference => reference.Name,
            ModuleDefinition module => module.Assembly.Name.Name,
            _ => type.Module.Assembly.Name.Name,
        };

    /// <summary>Every type that a type mentions: bases, members, attributes, and what its methods touch.</summary>
    public static IReadOnlySet<TypeReference> UsedBy(TypeDefinition type)
    {
        var used = new HashSet<TypeReference>(ByName.Instance);
        Add(type.BaseType);
        AddAttributes(type);
        foreach (var contract in type.Interfaces)
        {
            Add(contract.InterfaceType);
        }

        foreach (var field in type.Fields)
        {
            Add(field.FieldType);
            AddAttributes(field);
        }

        foreach (var property in type.Properties)
        {
            AddAttributes(property);
        }

        foreach (var method in type.Methods)
        {
            AddMethod(method);
            AddAttributes(method);
            foreach (var variable in method.Body?.Variables ?? [])
            {
                Add(variable.VariableType);
            }

            foreach (var instruction in method.Body?.Instructions ?? [])
            {
                switch (instruction.Operand)
                {
                    case TypeReference mentioned:
                        Add(mentioned);
                        break;
                    case MethodReference called:
                        Add(called.DeclaringType);
                        AddMethod(called);
                        break;
                    case FieldReference touched:
                        Add(touched.DeclaringType);
                        Add(touched.FieldType);
                        break;
                }
            }
        }

        return used;

        void AddMethod(MethodReference method)
        {
            Add(method.ReturnType);
            foreach (var parameter in method.Parameters)
            {
                Add(parameter.ParameterType);
            }

            if (method is GenericInstanceMethod generic)
            {
                foreach (var argument in generic.GenericArguments)
                {
                    Add(argument);
                }
            }
        }

        void AddAttributes(ICustomAttributeProvider provider)
        {
            foreach (var attribute in provider.CustomAttributes)
            {
                Add(attribute.AttributeType);
            }
        }

        void Add(TypeReference? mentioned)
        {
            switch (mentioned)
            {
                case null or GenericParameter:
                    return;
                case GenericInstanceType generic:
                    foreach (var argument in generic.GenericArguments)
                    {
                        Add(argument);
                    }

                    Add(generic.ElementType);
                    return;
                case TypeSpecification wrapped:
                    Add(wrapped.ElementType);
                    return;
                default:
                    used.Add(mentioned);
                    return;
            }
        }
    }

    /// <summary>The members that a type's methods call, with the method that calls them.</summary>
    public static IEnumerable<(MethodDefinition By, MethodReference Called)> Calls(TypeDefinition type) =>
        from method in type.Methods
        where method.HasBody
        from instruction in method.Body.Instructions
        where instruction.OpCode.Code is Code.Call or Code.Callvirt or Code.Newobj or Code.Ldftn or Code.Ldvirtftn
        select (method, (MethodReference)instruction.Operand);

    public static bool Implements(TypeDefinition type, string contract)
    {
        for (TypeDefinition? held = type; held is not null; held = held.BaseType?.Resolve())
        {
            if (held.Interfaces.Any(i => IsOrExtends(i.InterfaceType, contract)))
            {
                return true;
            }
        }

        return false;

        static bool IsOrExtends(TypeReference type, string contract) =>
            type.GetElementType().FullName == contract
            || (type.Resolve()?.Interfaces.Any(i => IsOrExtends(i.InterfaceType, contract)) ?? false);
    }

    /// <summary>A record with a body of its own making: the compiler gives each a clone method.</summary>
    public static bool IsRecord(TypeDefinition type) => type.Methods.Any(m => m.Name == "<Clone>$");

    private sealed class ByName : IEqualityComparer<TypeReference>
    {
        public static readonly ByName Instance = new();

        public bool Equals(TypeReference? x, TypeReference? y) => x?.FullName == y?.FullName;

        public int GetHashCode(TypeReference obj) => obj.FullName.GetHashCode(StringComparison.Ordinal);
    }
}
