package id.sembilan;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules of docs/architecture.md that a machine can check. */
class ArchitectureTest {
    private static final String ROOT = "id.sembilan";
    private static final Path SOURCES = Path.of("src/main/java/id/sembilan");

    /** Each package with those it may use; the base, which starts everything, may use all. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("scoring", Set.of()),
            Map.entry("charts", Set.of()),
            Map.entry("qr", Set.of()),
            Map.entry("documents", Set.of()),
            Map.entry("storage", Set.of()),
            Map.entry("web", Set.of()),
            Map.entry("office", Set.of("storage", "web")),
            Map.entry("security", Set.of("office", "storage", "web")),
            Map.entry("address", Set.of("office", "qr", "storage", "security", "web")),
            Map.entry("https", Set.of("address", "office", "qr", "storage", "security", "web")),
            Map.entry("receipt", Set.of("address", "office", "qr", "storage", "security", "web")),
            Map.entry("table", Set.of("scoring", "web")),
            Map.entry("tablet", Set.of("storage")),
            Map.entry(
                    "survey",
                    Set.of("scoring", "table", "office", "qr", "receipt", "tablet", "storage", "security", "web")),
            Map.entry("followup", Set.of("scoring", "office", "survey", "storage", "security", "web")),
            Map.entry("paper", Set.of("scoring", "office", "documents", "survey", "storage", "security", "web")),
            Map.entry("budget", Set.of("scoring", "table", "office", "storage", "security", "web")),
            Map.entry(
                    "performance",
                    Set.of(
                            "scoring",
                            "budget",
                            "table",
                            "documents",
                            "office",
                            "survey",
                            "storage",
                            "security",
                            "web")),
            Map.entry(
                    "lkjip",
                    Set.of(
                            "survey",
                            "followup",
                            "budget",
                            "performance",
                            "office",
                            "scoring",
                            "charts",
                            "documents",
                            "security",
                            "web")),
            Map.entry(
                    "report",
                    Set.of(
                            "survey",
                            "followup",
                            "performance",
                            "office",
                            "scoring",
                            "charts",
                            "documents",
                            "qr",
                            "security",
                            "web")),
            Map.entry(
                    "admin",
                    Set.of(
                            "address",
                            "https",
                            "scoring",
                            "office",
                            "qr",
                            "receipt",
                            "tablet",
                            "survey",
                            "followup",
                            "storage",
                            "security",
                            "web")));

    /** Packages that do one thing with one kind of library, and know nothing of this service. */
    private static final Map<String, List<String>> LIBRARIES = Map.of(
            "scoring", List.of("java.", "org.jspecify."),
            "charts", List.of("java.", "javax.", "org.jspecify.", "org.jfree.", "org.apache.batik.", "org.w3c.dom."),
            "qr", List.of("java.", "org.jspecify.", "com.google.zxing."),
            "documents",
                    List.of(
                            "java.",
                            "javax.imageio.",
                            "javax.xml.",
                            "org.jspecify.",
                            "org.w3c.dom.",
                            "org.xml.sax.",
                            "com.openhtmltopdf.",
                            "org.apache.pdfbox.",
                            "org.apache.poi.",
                            "org.dhatim.fastexcel.",
                            "de.siegmar.fastcsv."));

    private static final List<String> VAGUE =
            List.of("Service", "Manager", "Helper", "Util", "Utils", "Impl", "Dto", "Base", "Abstract");

    private static final Set<String> INJECT = Set.of("jakarta.inject.Inject", "javax.inject.Inject");

    /** Prints the first password, which stands nowhere else. */
    private static final String CONSOLE = ROOT + ".security.FirstAdmin";

    private static final String CLOCK = ROOT + ".web.ClockFactory";

    /** At the start of a text. */
    private static final Pattern SQL =
            Pattern.compile("\"\\s*(select|insert into|update|delete from)\\s", Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|//[^\n]*", Pattern.DOTALL);

    private static final Pattern BINARY_FRACTION =
            Pattern.compile("\\b(double|float|Double|Float|doubleValue|floatValue)\\b");

    private static final JavaClasses CLASSES = new ClassFileImporter().importPath(Path.of("target/classes/id"));
    private static final JavaClasses TESTS = new ClassFileImporter().importPath(Path.of("target/test-classes/id"));

    /** Ours as written, with what the compiler makes of them, without what the framework generates. */
    private static Stream<JavaClass> ours() {
        return CLASSES.stream().filter(one -> !simple(one).startsWith("$"));
    }

    private static Stream<JavaClass> topLevel() {
        return ours().filter(one -> one.getEnclosingClass().isEmpty());
    }

    private static String simple(JavaClass one) {
        return one.getName().substring(one.getName().lastIndexOf('.') + 1);
    }

    /** The name of the file that a class stands in. */
    private static String top(JavaClass one) {
        String simple = simple(one);
        int nested = simple.indexOf('$');
        return nested < 0 ? simple : simple.substring(0, nested);
    }

    /** The package below the root; empty for the base. */
    private static String room(JavaClass one) {
        return one.getPackageName().equals(ROOT) ? "" : one.getPackageName().substring(ROOT.length() + 1);
    }

    private static boolean isOurs(JavaClass one) {
        return one.getPackageName().equals(ROOT) || one.getPackageName().startsWith(ROOT + ".");
    }

    @Test
    void looksAtTheWholeService() {
        assertThat(ours().map(ArchitectureTest::room).collect(toSet()))
                .contains("", "scoring", "storage", "web", "office", "security", "survey", "report", "admin");
        assertThat(topLevel().count()).isGreaterThan(100);
    }

    @Test
    void knowsEveryPackage() {
        assertThat(ours().map(ArchitectureTest::room).filter(room -> !room.isEmpty()))
                .allSatisfy(room -> assertThat(MAY_USE).containsKey(room));
    }

    @Test
    void letsDataFlowOneWay() {
        assertThat(dependencies(one -> isOurs(one.getTargetClass()))
                        .filter(one -> !isAllowed(room(one.getOriginClass()), room(one.getTargetClass())))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    private static boolean isAllowed(String from, String to) {
        return from.isEmpty()
                || from.equals(to)
                || MAY_USE.getOrDefault(from, Set.of()).contains(to);
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void keepsArithmeticAndDrawingFreeOfTheService() {
        assertThat(dependencies(one -> LIBRARIES.containsKey(room(one.getOriginClass())))
                        .filter(one -> !isOurs(one.getTargetClass()))
                        .filter(one -> LIBRARIES.getOrDefault(room(one.getOriginClass()), List.of()).stream()
                                .noneMatch(one.getTargetClass()
                                        .getBaseComponentType()
                                        .getName()::startsWith))
                        .filter(one ->
                                !one.getTargetClass().getBaseComponentType().isPrimitive())
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void computesWithoutBinaryFractions() {
        Predicate<JavaClass> binary = type -> Set.of("double", "float", "java.lang.Double", "java.lang.Float")
                .contains(type.getBaseComponentType().getName());
        Stream<JavaMember> declared = ours().filter(one -> room(one).equals("scoring"))
                .flatMap(one -> one.getMembers().stream())
                .filter(member -> member.getAllInvolvedRawTypes().stream().anyMatch(binary));
        assertThat(declared.map(JavaMember::getFullName)).isEmpty();
        Stream<JavaAccess<?>> used = ours().filter(one -> room(one).equals("scoring"))
                .flatMap(one -> one.getAccessesFromSelf().stream())
                .filter(access -> types(access.getTarget()).anyMatch(binary));
        assertThat(used.map(JavaAccess::getDescription)).isEmpty();
        assertThat(sources(SOURCES.resolve("scoring"))
                        .filter(file -> BINARY_FRACTION.matcher(code(file)).find()))
                .isEmpty();
    }

    private static Stream<JavaClass> types(AccessTarget target) {
        return switch (target) {
            case AccessTarget.CodeUnitAccessTarget code ->
                Stream.concat(code.getRawParameterTypes().stream(), Stream.of(code.getRawReturnType()));
            case AccessTarget.FieldAccessTarget field -> Stream.of(field.getRawType());
            default -> Stream.of();
        };
    }

    @Test
    void writesSqlInStoresOnly() {
        assertThat(sources(SOURCES)
                        .filter(file -> !file.startsWith(SOURCES.resolve("storage")))
                        .filter(file -> !file.toString().endsWith("Store.java"))
                        .filter(file -> SQL.matcher(code(file)).find()))
                .isEmpty();
        assertThat(sources(SOURCES).filter(file -> SQL.matcher(code(file)).find()))
                .hasSizeGreaterThan(5);
    }

    @Test
    void speaksHttpInControllersAndFiltersOnly() {
        assertThat(dependencies(one -> one.getTargetClass().getPackageName().equals("io.micronaut.http.annotation"))
                        .filter(one -> !top(one.getOriginClass()).endsWith("Controller"))
                        .filter(one -> !top(one.getOriginClass()).endsWith("Filter"))
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void asksOneClockForTheTime() {
        assertThat(ours().filter(one -> !one.getName().equals(CLOCK))
                        .flatMap(one -> one.getAccessesFromSelf().stream())
                        .filter(ArchitectureTest::tellsTheTime)
                        .map(JavaAccess::getDescription))
                .isEmpty();
    }

    private static boolean tellsTheTime(JavaAccess<?> access) {
        String owner = access.getTargetOwner().getName();
        String name = access.getTarget().getName();
        boolean now = owner.startsWith("java.time.")
                && name.equals("now")
                && types(access.getTarget()).noneMatch(type -> type.getName().equals("java.time.Clock"));
        boolean system = owner.equals("java.lang.System") && name.equals("currentTimeMillis");
        boolean clock = owner.equals("java.time.Clock") && name.startsWith("system");
        boolean date = Set.of("java.util.Date", "java.util.Calendar", "java.util.GregorianCalendar")
                .contains(owner);
        // Certificates speak in Date; turning one into an Instant tells no time.
        boolean turned = Set.of("toInstant", "from").contains(name);
        return now || system || clock || (date && !turned);
    }

    @Test
    void namesClassesByWhatTheyAre() {
        assertThat(topLevel().map(JavaClass::getSimpleName))
                .allSatisfy(
                        name -> assertThat(VAGUE).noneMatch(vague -> name.endsWith(vague) || name.startsWith(vague)))
                .doesNotContain("Response");
    }

    @Test
    void givesAClassWhatItNeedsWhenItIsMade() {
        assertThat(ours().flatMap(one -> one.getFields().stream())
                        .filter(field -> field.getAnnotations().stream()
                                .anyMatch(
                                        one -> INJECT.contains(one.getRawType().getName())))
                        .map(JavaField::getFullName))
                .isEmpty();
    }

    @Test
    void printsNothingPastTheCommands() {
        assertThat(ours().filter(one -> !one.getName().equals(CONSOLE))
                        .flatMap(one -> one.getFieldAccessesFromSelf().stream())
                        .filter(access -> access.getTargetOwner().getName().equals("java.lang.System"))
                        .map(JavaAccess::getDescription))
                .isEmpty();
    }

    @Test
    void inheritsInSealedFamiliesOnly() {
        assertThat(ours().filter(one -> one.getRawSuperclass()
                                .filter(ArchitectureTest::isOurs)
                                .isPresent())
                        .filter(one -> !one.getRawSuperclass().orElseThrow().isEnum())
                        .filter(one ->
                                !one.getRawSuperclass().orElseThrow().reflect().isSealed())
                        .map(JavaClass::getName))
                .isEmpty();
    }

    @Test
    void makesPublicOnlyWhatAnotherPackageUses() {
        Set<String> used = new HashSet<>();
        Stream.concat(ours(), TESTS.stream())
                .flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .filter(one -> isOurs(one.getTargetClass()))
                .filter(one -> !room(one.getOriginClass()).equals(room(one.getTargetClass())))
                .forEach(one -> used.add(room(one.getTargetClass()) + "." + top(one.getTargetClass())));
        assertThat(topLevel()
                        .filter(one -> one.getModifiers().contains(JavaModifier.PUBLIC))
                        .filter(one -> !one.getName().equals(ROOT + ".Application"))
                        .map(one -> room(one) + "." + top(one))
                        .filter(name -> !used.contains(name)))
                .isEmpty();
    }

    @Test
    void keepsEachFeatureInOneFlatPackage() {
        assertThat(ours().map(ArchitectureTest::room)).noneMatch(room -> room.contains("."));
        assertThat(Arrays.asList(SOURCES.toFile().listFiles()))
                .filteredOn(File::isDirectory)
                .allSatisfy(folder ->
                        assertThat(folder.toPath().resolve("package-info.java")).exists());
    }

    private static Stream<Dependency> dependencies(Predicate<Dependency> condition) {
        return ours().flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                .filter(condition);
    }

    private static Stream<Path> sources(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String code(Path file) {
        try {
            return COMMENT.matcher(Files.readString(file)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
