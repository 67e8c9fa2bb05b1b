"""What Ghost exports, imports and gives through its APIs."""
