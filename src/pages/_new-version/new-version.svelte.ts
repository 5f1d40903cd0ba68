/** Whether the host has a newer version than the tab, and whether the user wants to be told of it now. */
export class NewVersion {
  isTold = $state(false);
}
