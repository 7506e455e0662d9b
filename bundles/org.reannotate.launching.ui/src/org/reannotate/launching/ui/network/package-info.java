/**
 * What is trained: changes of recipes from one network to another, and the choice of a backbone; without widgets.
 */
@NonNullByDefault
package org.reannotate.launching.ui.network;

import org.eclipse.jdt.annotation.NonNullByDefault;
