/**
 * The handlers of the commands of reviewing: each acts on the active part, whatever it is.
 */
@NonNullByDefault
package org.reannotate.ui.internal.commands;

import org.eclipse.jdt.annotation.NonNullByDefault;
