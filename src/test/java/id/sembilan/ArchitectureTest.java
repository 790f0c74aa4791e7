package id.sembilan;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The house of docs/architecture.md, kept as it is drawn there. */
class ArchitectureTest {
    private static final String ROOT = "id.sembilan";
    private static final Path SOURCES = Path.of("src/main/java/id/sembilan");

    /** Which of our packages each may use; the base may use all. */
    private static final Map<String, Set<String>> MAY_USE = Map.ofEntries(
            Map.entry("scoring", Set.of()),
            Map.entry("charts", Set.of()),
            Map.entry("qr", Set.of()),
            Map.entry("storage", Set.of()),
            Map.entry("web", Set.of()),
            Map.entry("office", Set.of("storage", "web")),
            Map.entry("security", Set.of("office", "storage", "web")),
            Map.entry("receipt", Set.of("office", "qr", "storage", "security", "web")),
            Map.entry("survey", Set.of("scoring", "office", "qr", "receipt", "storage", "security", "web")),
            Map.entry("report", Set.of("survey", "office", "scoring", "charts", "qr", "security", "web")),
            Map.entry("admin", Set.of("scoring", "office", "qr", "receipt", "survey", "storage", "security", "web")));

    private static final Pattern SQL = Pattern.compile(
            "\"\\s*(select|insert into|update|delete from) |^\\s*(select|insert into|update|delete from) ",
            Pattern.MULTILINE);

    private static final Set<String> CLOCKS =
            Set.of("java.time.Instant", "java.time.LocalDate", "java.time.LocalDateTime");

    private final JavaClasses classes = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(ROOT);

    @Test
    void knowsEveryPackage() {
        // So that no rule below is kept by looking at nothing.
        assertThat(ours()).hasSizeGreaterThan(150);
        assertThat(ours().map(ArchitectureTest::room).filter(room -> !room.isEmpty()))
                .allMatch(MAY_USE::containsKey);
    }

    @Test
    void usesOnlyThePackagesOfTheTable() {
        assertThat(ours().flatMap(one -> one.getDirectDependenciesFromSelf().stream())
                        .filter(ArchitectureTest::isForbidden)
                        .map(Dependency::getDescription))
                .isEmpty();
    }

    @Test
    void hasNoCycles() {
        slices().matching(ROOT + ".(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void countsWithoutFloatingPointInScoring() throws IOException {
        assertThat(sources()
                        .filter(file -> file.startsWith(SOURCES.resolve("scoring")))
                        .filter(file -> text(file).matches("(?s).*\\b(double|float|Double|Float|Math\\.sqrt)\\b.*")))
                .isEmpty();
    }

    /** The audit trail has one statement and one query, and no aggregate to be the store of. */
    @Test
    void writesSqlOnlyInStoresAndStorage() throws IOException {
        assertThat(sources()
                        .filter(file -> !file.getFileName().toString().endsWith("Store.java"))
                        .filter(file -> !file.startsWith(SOURCES.resolve("storage")))
                        .filter(file -> SQL.matcher(text(file)).find()))
                .containsExactly(SOURCES.resolve("security/Audit.java"));
    }

    @Test
    void speaksHttpOnlyInControllersAndFilters() {
        assertThat(ours().filter(one -> one.getDirectDependenciesFromSelf().stream()
                                .anyMatch(to ->
                                        to.getTargetClass().getPackageName().equals("io.micronaut.http.annotation")))
                        .map(ArchitectureTest::outermost)
                        .distinct())
                .allMatch(name -> name.endsWith("Controller") || name.endsWith("Filter"));
    }

    @Test
    void takesTheTimeFromTheInjectedClock() {
        assertThat(ours().filter(one -> !room(one).isEmpty())
                        .flatMap(one -> one.getMethodCallsFromSelf().stream())
                        .filter(ArchitectureTest::readsTheMachinesClock)
                        .map(JavaMethodCall::getDescription))
                .allMatch(call -> call.contains("ClockFactory"));
    }

    @Test
    void givesNoClassANameThatSaysNothing() {
        assertThat(ours().map(JavaClass::getSimpleName))
                .noneMatch(name -> name.matches(".*(Service|Manager|Helper|Util|Utils|Impl|Dto)"));
    }

    @Test
    void explainsEveryPackageInOneSentence() throws IOException {
        for (String room : MAY_USE.keySet()) {
            assertThat(Files.readString(SOURCES.resolve(room).resolve("package-info.java")))
                    .contains("/**", "@NullMarked");
        }
    }

    private Stream<JavaClass> ours() {
        return classes.stream().filter(one -> !isGenerated(one));
    }

    /** Micronaut's processors write their classes beside ours, with a dollar sign first. */
    private static boolean isGenerated(JavaClass one) {
        return one.getName().substring(one.getPackageName().length()).startsWith(".$")
                || one.getName().contains("$Definition");
    }

    private static boolean isForbidden(Dependency dependency) {
        String from = room(dependency.getOriginClass());
        JavaClass target = dependency.getTargetClass();
        String to = room(target);
        return !from.isEmpty()
                && target.getPackageName().startsWith(ROOT)
                && !isGenerated(target)
                && !from.equals(to)
                && !MAY_USE.getOrDefault(from, Set.of()).contains(to);
    }

    private static boolean readsTheMachinesClock(JavaMethodCall call) {
        String owner = call.getTargetOwner().getName();
        String method = call.getTarget().getName();
        return (CLOCKS.contains(owner) && method.equals("now"))
                || (owner.equals("java.lang.System")
                        && List.of("currentTimeMillis", "nanoTime").contains(method))
                || (owner.equals("java.time.Clock") && method.startsWith("system"));
    }

    private static String room(JavaClass one) {
        String name = one.getPackageName();
        return name.startsWith(ROOT + ".") ? name.substring(ROOT.length() + 1) : "";
    }

    private static String outermost(JavaClass one) {
        return one.getEnclosingClass().map(ArchitectureTest::outermost).orElseGet(one::getSimpleName);
    }

    private static Stream<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(SOURCES)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
