package org.reannotate.application.commandline;

import org.eclipse.osgi.util.NLS;
import org.reannotate.application.commandline.analyze.AnalyzeCommand;
import org.reannotate.application.commandline.audit.AuditCommand;
import org.reannotate.application.commandline.backbone.BackboneCommand;
import org.reannotate.application.commandline.dataset.ExportCommand;
import org.reannotate.application.commandline.dataset.ImportCommand;
import org.reannotate.application.commandline.dataset.RelabelCommand;
import org.reannotate.application.commandline.engine.EngineCommand;
import org.reannotate.application.commandline.evaluate.EvaluateCommand;
import org.reannotate.application.commandline.sample.SampleCommand;
import org.reannotate.application.commandline.training.ExportModelCommand;
import org.reannotate.application.commandline.training.RunsCommand;
import org.reannotate.application.commandline.training.TrainCommand;

import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** {@code reannotate} itself: names the commands. */
@Command(name = "reannotate", mixinStandardHelpOptions = true, versionProvider = VersionText.class,
		scope = ScopeType.INHERIT, showDefaultValues = false, sortOptions = false, usageHelpAutoWidth = true,
		descriptionHeading = "%n", parameterListHeading = "%n", optionListHeading = "%n",
		subcommands = { AuditCommand.class, TrainCommand.class, RunsCommand.class, ExportModelCommand.class,
				AnalyzeCommand.class, EvaluateCommand.class, ImportCommand.class, RelabelCommand.class,
				ExportCommand.class,
				SampleCommand.class, BackboneCommand.class, EngineCommand.class, HelpCommand.class })
final class RootCommand implements Runnable {

	@Spec
	private CommandSpec spec;

	@Option(names = "--verbose", scope = ScopeType.INHERIT)
	private boolean verbose;

	boolean verbose() {
		return verbose;
	}

	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(),
				NLS.bind(Messages.RootCommand_nameOne, String.join(", ", spec.subcommands().keySet())));
	}
}
