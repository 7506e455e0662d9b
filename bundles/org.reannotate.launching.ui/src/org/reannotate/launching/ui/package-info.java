/**
 * Training as a launch configuration, as a person edits it: tabs, shortcut, dialogs.
 */
@NonNullByDefault
package org.reannotate.launching.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
