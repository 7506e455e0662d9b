package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;

/** Every step of the cheat sheet that can be performed by a click calls a command that there is. */
class CheatSheetTest {

	private static final Pattern COMMAND = Pattern.compile("serialization=\"([^\"]+)\"");
	private static final String WIZARD = "Wizard";

	@Test
	void everyStepCanBePerformed() throws Exception {
		String sheet;
		try (InputStream in = Platform.getBundle("org.reannotate.help").getEntry("first-dataset.xml").openStream()) {
			sheet = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		var workbench = new Workbench();
		List<String> steps = COMMAND.matcher(sheet).results().map(found -> found.group(1)).toList();
		assertFalse(steps.isEmpty());
		for (String step : steps) {
			workbench.ui(() -> {
				ParameterizedCommand command = PlatformUI.getWorkbench().getService(ICommandService.class).deserialize(step);
				assertTrue(command.getCommand().isDefined() && command.getCommand().isHandled(), step);
				checkWizard(command);
				return null;
			});
		}
	}

	private static void checkWizard(ParameterizedCommand command) {
		Map<?, ?> parameters = command.getParameterMap();
		for (Map.Entry<?, ?> parameter : parameters.entrySet()) {
			if (parameter.getKey().toString().contains(WIZARD)) {
				String id = parameter.getValue().toString();
				var workbench = PlatformUI.getWorkbench();
				assertTrue(workbench.getNewWizardRegistry().findWizard(id) != null
						|| workbench.getExportWizardRegistry().findWizard(id) != null, id);
			}
		}
	}
}
