/**
 * The tabs of the launch configuration: each shows a part of the settings and checks it while a person types.
 */
@NonNullByDefault
package org.reannotate.launching.ui.tabs;

import org.eclipse.jdt.annotation.NonNullByDefault;
