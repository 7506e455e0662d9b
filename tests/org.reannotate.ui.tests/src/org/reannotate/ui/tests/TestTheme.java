package org.reannotate.ui.tests;

import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;

/**
 * The theme of a test run: light, or with the property {@code reannotate.theme=dark} dark. Back to the light theme the
 * platform does not come without leftovers: so a run is all in one theme.
 */
final class TestTheme {

	private static final boolean DARK = "dark".equals(System.getProperty("reannotate.theme"));
	private static final String DARK_THEME = "org.eclipse.e4.ui.css.theme.e4_dark";

	private TestTheme() {
	}

	/** Makes the workbench dark, if this is to be a dark run. */
	static void apply(Workbench workbench) throws Exception {
		if (DARK) {
			workbench.ui(() -> {
				IThemeEngine engine = PlatformUI.getWorkbench().getService(IEclipseContext.class).get(IThemeEngine.class);
				if (!engine.getActiveTheme().getId().equals(DARK_THEME)) {
					engine.setTheme(DARK_THEME, false);
				}
				return null;
			});
		}
	}

	/** Takes a picture when all is painted, in the dark theme under a name of its own. */
	static void screenshot(Workbench workbench, String name) throws Exception {
		Thread.sleep(700);
		workbench.screenshot(DARK ? name + "-dark" : name);
	}
}
