package id.sembilan;

import id.sembilan.survey.SealCheck;
import id.sembilan.survey.TallyCheck;
import id.sembilan.web.Messages;
import io.micronaut.context.ApplicationContext;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Counts every answer again and compares with what the figures are made from, the sealed ones too. */
@Command(name = "verify", resourceBundle = "messages")
final class VerifyCommand implements Callable<Integer> {
    private final Messages messages = new Messages();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Mixin
    private DataOption data = new DataOption();

    @Override
    public Integer call() {
        try (ApplicationContext context = data.open()) {
            List<String> lines =
                    new ArrayList<>(context.getBean(TallyCheck.class).differences());
            SealCheck.Outcome seals = context.getBean(SealCheck.class).check();
            lines.addAll(seals.differences());
            lines.forEach(spec.commandLine().getErr()::println);
            if (lines.isEmpty()) {
                spec.commandLine().getOut().println(messages.get("periksa.cocok"));
                spec.commandLine().getOut().println(messages.get("periksa.segel.cocok", seals.versions()));
                return spec.exitCodeOnSuccess();
            }
            return spec.exitCodeOnExecutionException();
        }
    }
}
