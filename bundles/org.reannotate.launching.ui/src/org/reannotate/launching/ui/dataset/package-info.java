/**
 * What a launch configuration's dataset holds, looked at in jobs while a person edits the configuration.
 */
@NonNullByDefault
package org.reannotate.launching.ui.dataset;

import org.eclipse.jdt.annotation.NonNullByDefault;
