package org.reannotate.ui.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.core.runtime.Platform;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.osgi.framework.Version;
import org.reannotate.ui.gallery.Gallery;
import org.reannotate.ui.theme.Palette;

@ExtendWith(NoErrorsLogged.class)
@Order(Integer.MAX_VALUE)
class ThemeTest {

	private static final String DARK = "org.eclipse.e4.ui.css.theme.e4_dark";

	/** In the newest target the platform's own style sheet bundles do not fit together (NoSuchMethodError). */
	private static final Version SWITCH_BROKEN_FROM = new Version(4, 36, 0);

	@Test
	void anOpenGalleryFollowsTheThemeThereAndBack() throws Exception {
		assumeTrue(Platform.getBundle("org.eclipse.platform").getVersion().compareTo(SWITCH_BROKEN_FROM) < 0,
				"this platform cannot switch its own theme: CSS2ColorHelper lacks a method");
		try (var fixture = new BenchFixture("theme", 12)) {
			Workbench workbench = fixture.workbench;
			Gallery gallery = fixture.gallery();
			String before = theme(workbench).getActiveTheme().getId();
			try {
				workbench.ui(() -> {
					theme(workbench).setTheme(DARK, false);
					return null;
				});
				workbench.waitFor("the background is dark", () -> gallery.getBackground().getRed() < 100);
				// The platform goes on restyling for a while.
				Thread.sleep(1500);
				fixture.select(1);
				assertTrue(workbench.ui(() -> Palette.of(gallery).text().getRed()) > 150);
				workbench.screenshot("gallery-dark");
			} finally {
				workbench.ui(() -> {
					theme(workbench).setTheme(before, false);
					return null;
				});
			}
			workbench.waitFor("the background is as before", () -> before.equals(DARK) || gallery.getBackground().getRed() > 200);
		}
	}

	private static IThemeEngine theme(Workbench workbench) throws Exception {
		return workbench.ui(() -> PlatformUI.getWorkbench().getService(IEclipseContext.class).get(IThemeEngine.class));
	}
}
